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
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** The entries of one scope of the ledger in the job store. Threads can share it. */
public final class LedgerStore {

  private static final String ENTRY =
      "select identity, run, seen, state, contents, others from ledger_entry ";
  private static final String H2_MERGE =
      """
      merge into ledger_entry (identity, scope, run, seen, state, contents, others) key (identity)
      values (?, ?, ?, ?, ?, ?, ?)
      """;

  /** One statement for many of them. */
  private static final String POSTGRESQL_MERGE =
      """
      insert into ledger_entry (identity, scope, run, seen, state, contents, others)
      select identity, ?, run, seen, state, contents, others from unnest(?::bigint[], ?::bigint[],
        ?::integer[], ?::smallint[], ?::bytea[], ?::bytea[])
        as entry (identity, run, seen, state, contents, others)
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
    merge(Runnable::run);
  }

  /**
   * Has all that was written be found, some at a time: many in one transaction would take memory.
   * What was begun is done again where it was not ended.
   *
   * @param transaction executes in a transaction of its own
   */
  public void merge(Consumer<Runnable> transaction) {
    LedgerNews.Gathered gathered = news.gathered();
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
    setArray(insert, 4, "integer", entries, LedgerEntry::seen);
    setArray(insert, 5, "smallint", entries, entry -> entry.state().number());
    setHashes(insert, 6, entries, LedgerEntry::contents);
    setHashes(insert, 7, entries, LedgerEntry::others);
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

  /** Goes through the hashes of all customers of whom something was sent in a run. */
  public void forEachSent(long run, Consumer<Long> hashes) {
    forEach(
        "run = ? and state in (0, 2)",
        entry -> {
          hashes.accept(entry.identity());
          entry.others().forEach(hashes);
        },
        run);
  }

  /** Marks the customers of a run of whom some rows were the same, and the others did not come. */
  public int markDue(long run) {
    return jdbc.update(
        "update ledger_entry set state = 3, seen = 0, contents = ? where scope = ? and run = ?"
            + " and (state = 3 or (state = 1 and seen < octet_length(contents) / 8))",
        new byte[0],
        scope,
        run);
  }

  /** Adds what was delivered of a customer who is due; what was refused unsays what was before. */
  public void append(DecidedRow row) {
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
