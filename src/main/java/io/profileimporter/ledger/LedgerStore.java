package io.profileimporter.ledger;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The entries of one scope of the ledger in the job store. Threads can share it. */
public final class LedgerStore {

  private static final String ENTRY =
      "select identity, run, seen, state, contents, others from ledger_entry ";
  private static final String H2_MERGE =
      """
      merge into ledger_entry (identity, scope, run, seen, state, contents, others) key (identity)
      values (?, ?, ?, ?, ?, ?, ?)
      """;

  /**
   * One statement for many of them. Where another run has written in between, it is not known whose
   * profile has reached the API last.
   */
  private static final String POSTGRESQL_MERGE =
      """
      insert into ledger_entry (identity, scope, run, seen, state, contents, others)
      select news.identity, ?, case when rival then 0 else news.run end,
        case when rival then 0 else news.seen end, case when rival then 2 else news.state end,
        case when rival then ''::bytea else news.contents end,
        case when rival then news.others || known else news.others end
      from (
        select entry.*, coalesce(old.run not in (entry.run, entry.basis), false) as rival,
          old.others as known
        from unnest(?::bigint[], ?::bigint[], ?::bigint[], ?::integer[], ?::smallint[],
          ?::bytea[], ?::bytea[])
          as entry (identity, run, basis, seen, state, contents, others)
        left join ledger_entry old on old.identity = entry.identity
      ) news
      on conflict (identity) do update set scope = excluded.scope, run = excluded.run,
        seen = excluded.seen, state = excluded.state, contents = excluded.contents,
        others = excluded.others
      """;

  private static final int PAGE = 5_000;

  private final JdbcTemplate jdbc;
  private final int scope;
  private final LedgerNews news;

  /** The entries of the scope that has this number. */
  public LedgerStore(JdbcTemplate jdbc, int scope) {
    this.jdbc = jdbc;
    this.scope = scope;
    this.news = new LedgerNews(jdbc, scope);
  }

  /** The entries that there are, by their identity. */
  public Map<Long, LedgerEntry> find(Collection<Long> identities) {
    Object[] sorted = identities.stream().distinct().sorted().toArray();
    Map<Long, LedgerEntry> found = new HashMap<>();
    if (sorted.length > 0) {
      jdbc.query(
          ENTRY + "where identity = any(?)",
          insert -> insert.setArray(1, array(insert.getConnection(), "bigint", sorted)),
          row -> {
            found.put(row.getLong("identity"), entry(row));
          });
    }
    return found;
  }

  private static LedgerEntry entry(ResultSet row) throws SQLException {
    return new LedgerEntry(
        row.getLong("identity"),
        row.getLong("run"),
        row.getInt("seen"),
        EntryState.of(row.getInt("state")),
        Hashes.decode(row.getBytes("contents")),
        Hashes.decode(row.getBytes("others")));
  }

  /**
   * Writes entries, each in the place of the one that its identity had. They are not found before
   * they are merged.
   */
  public void write(Collection<LedgerEntry> entries) {
    news.add(entries);
  }

  /** Has all that was written be found. */
  public void merge() {
    merge(this::inTransaction);
  }

  private void inTransaction(Runnable work) {
    new TransactionTemplate(
            new JdbcTransactionManager(Objects.requireNonNull(jdbc.getDataSource())))
        .executeWithoutResult(status -> work.run());
  }

  /**
   * Has all that was written be found. On H2, which serves one process, some at a time: many in one
   * transaction would take memory, and what was begun is done again where it was not ended. On
   * PostgreSQL all at once, while no other run does so: nothing is found that has been overwritten.
   *
   * @param transaction executes in a transaction of its own
   */
  public void merge(Consumer<Runnable> transaction) {
    if (isPostgresql()) {
      transaction.accept(
          () -> {
            keepOthersWaiting();
            merge(news.gathered(), Runnable::run);
          });
    } else {
      merge(news.gathered(), transaction);
    }
  }

  /** Until the end of the transaction; whoever changes many entries does so first. */
  private void keepOthersWaiting() {
    jdbc.queryForList("select scope from ledger_scope where scope = ? for update", scope);
  }

  private void merge(LedgerNews.Gathered gathered, Consumer<Runnable> transaction) {
    gathered.forEach(PAGE, page -> transaction.accept(() -> bringUpToDate(page)));
    if (!gathered.numbers().isEmpty()) {
      transaction.accept(() -> news.delete(gathered));
    }
  }

  private void bringUpToDate(List<LedgerEntry> page) {
    if (isPostgresql()) {
      jdbc.update(POSTGRESQL_MERGE, insert -> set(insert, page));
    } else {
      jdbc.batchUpdate(H2_MERGE, page, page.size(), this::set);
    }
  }

  /** Whether no customer is found. */
  public boolean isEmpty() {
    return jdbc.queryForList(
            "select 1 from ledger_entry where scope = ? fetch first 1 rows only",
            Integer.class,
            scope)
        .isEmpty();
  }

  private boolean isPostgresql() {
    ConnectionCallback<String> product = open -> open.getMetaData().getDatabaseProductName();
    return "PostgreSQL".equals(jdbc.execute(product));
  }

  private void set(PreparedStatement insert, List<LedgerEntry> entries) throws SQLException {
    insert.setInt(1, scope);
    setArray(insert, 2, "bigint", entries, LedgerEntry::identity);
    setArray(insert, 3, "bigint", entries, LedgerEntry::run);
    setArray(insert, 4, "bigint", entries, LedgerEntry::basis);
    setArray(insert, 5, "integer", entries, LedgerEntry::seen);
    setArray(insert, 6, "smallint", entries, entry -> entry.state().number());
    setHashes(insert, 7, entries, LedgerEntry::contents);
    setHashes(insert, 8, entries, LedgerEntry::others);
  }

  private static void setHashes(
      PreparedStatement insert,
      int place,
      List<LedgerEntry> entries,
      Function<LedgerEntry, List<Long>> column)
      throws SQLException {
    byte[][] values = entries.stream().map(column).map(Hashes::encode).toArray(byte[][]::new);
    insert.setArray(place, array(insert.getConnection(), "bytea", (Object[]) values));
  }

  private static void setArray(
      PreparedStatement insert,
      int place,
      String type,
      List<LedgerEntry> entries,
      Function<LedgerEntry, Object> column)
      throws SQLException {
    Object[] values = entries.stream().map(column).toArray();
    insert.setArray(place, array(insert.getConnection(), type, values));
  }

  private static Array array(Connection connection, String type, Object... values)
      throws SQLException {
    return connection.createArrayOf(type, values);
  }

  private void set(PreparedStatement insert, LedgerEntry entry) throws SQLException {
    insert.setLong(1, entry.identity());
    insert.setInt(2, scope);
    insert.setLong(3, entry.run());
    insert.setInt(4, entry.seen());
    insert.setInt(5, entry.state().number());
    insert.setBytes(6, Hashes.encode(entry.contents()));
    insert.setBytes(7, Hashes.encode(entry.others()));
  }

  /**
   * Goes through the hashes of all customers of whom something was sent in a run; of those whom two
   * runs have written it is not known.
   */
  public void forEachSent(long run, Consumer<Long> hashes) {
    forEach(
        "run in (?, 0) and state in (0, 2)",
        entry -> {
          hashes.accept(entry.identity());
          entry.others().forEach(hashes);
        },
        run);
  }

  /** Marks the customers of a run of whom some rows were the same, and the others did not come. */
  public int markDue(long run) {
    keepOthersWaiting();
    return jdbc.update(
        "update ledger_entry set state = 3, seen = 0, contents = ? where scope = ? and run = ?"
            + " and (state = 3 or (state = 1 and seen < octet_length(contents) / 8))",
        new byte[0],
        scope,
        run);
  }

  /** Adds what was delivered of a customer who is due; what was refused unsays what was before. */
  public void append(DecidedRow row) {
    keepOthersWaiting();
    jdbc.update(
        "update ledger_entry set contents = contents || cast(? as bytea),"
            + " others = others || cast(? as bytea)"
            + " where identity = ? and state = 3",
        Hashes.encode(row.delivered() ? List.of(row.key().content()) : List.of()),
        Hashes.encode(row.key().others()),
        row.key().identity());
    if (!row.delivered()) {
      jdbc.update(
          "update ledger_entry set contents = ? where identity = ? and state = 3",
          new byte[0],
          row.key().identity());
    }
  }

  /** Ends what {@link #markDue} has begun: what was delivered meanwhile stands. */
  public void settleDue(long run) {
    keepOthersWaiting();
    jdbc.update(
        "update ledger_entry set seen = octet_length(contents) / 8,"
            + " state = case when octet_length(contents) = 0 then 2 else 0 end"
            + " where scope = ? and run = ? and state = 3",
        scope,
        run);
  }

  /** Page by page: a driver may hold a whole answer in memory. */
  private void forEach(String condition, Consumer<LedgerEntry> consumer, Object... arguments) {
    String sql =
        ENTRY
            + "where identity >= ? and scope = ? and "
            + condition
            + " order by identity fetch first "
            + PAGE
            + " rows only";
    List<Object> all = new ArrayList<>(List.of(Long.MIN_VALUE, scope));
    all.addAll(List.of(arguments));
    List<LedgerEntry> page;
    do {
      page = jdbc.query(sql, (row, number) -> entry(row), all.toArray());
      page.forEach(consumer);
      if (!page.isEmpty()) {
        all.set(0, page.get(page.size() - 1).identity() + 1);
      }
    } while (page.size() == PAGE);
  }

  /** Notes that something was delivered. */
  public void delivered(Instant time) {
    jdbc.update(
        "update ledger_scope set delivered = ? where scope = ?",
        time.atOffset(ZoneOffset.UTC),
        scope);
  }

  /** Forgets all customers; answers how many there were. */
  public int forgetAll() {
    merge();
    return jdbc.update("delete from ledger_entry where scope = ?", scope);
  }

  /** Forgets the customers who are known by one of these hashes; answers how many there were. */
  public int forget(Collection<Long> hashes) {
    merge();
    List<Long> found = new ArrayList<>();
    forEach(
        "state >= 0",
        entry -> {
          if (hashes.contains(entry.identity())
              || entry.others().stream().anyMatch(hashes::contains)) {
            found.add(entry.identity());
          }
        });
    found.forEach(identity -> jdbc.update("delete from ledger_entry where identity = ?", identity));
    return found.size();
  }
}
