package io.profileimporter.ledger;

import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;

/**
 * What was written into a scope of the ledger, in the job store: pieces of packed entries, of which
 * the last one of an identity counts. Entries lie in no order of the export, so that they are cheap
 * to write only at the end of a table.
 */
final class LedgerPieces {

  /** 64 KB: larger arrays burden a small heap. */
  static final int MOST_NUMBERS = 1 << 13;

  /** What runs write is of this generation. */
  static final long NEWS = 0;

  private static final int AT_ONCE = 16;

  private final JdbcTemplate jdbc;
  private final int scope;

  LedgerPieces(JdbcTemplate jdbc, int scope) {
    this.jdbc = jdbc;
    this.scope = scope;
  }

  /**
   * Where a piece stands.
   *
   * @param generation with which it was written
   */
  record Piece(long number, long generation) {}

  /** Adds entries behind all that were added. */
  void add(Collection<LedgerEntry> entries) {
    try (Writing writing = new Writing(NEWS, Runnable::run)) {
      entries.forEach(writing::add);
    }
  }

  /** Entries on their way into pieces; they are written when it is closed at the latest. */
  final class Writing implements AutoCloseable {

    private final long generation;
    private final Consumer<Runnable> transaction;
    private final List<Object[]> pieces = new ArrayList<>();
    private final List<LedgerEntry> entries = new ArrayList<>();
    private int numbers;

    /**
     * Begins to write.
     *
     * @param transaction executes the writing of some pieces
     */
    Writing(long generation, Consumer<Runnable> transaction) {
      this.generation = generation;
      this.transaction = transaction;
    }

    void add(LedgerEntry entry) {
      if (numbers + PackedEntry.size(entry) > MOST_NUMBERS) {
        endPiece();
      }
      entries.add(entry);
      numbers += PackedEntry.size(entry);
    }

    private void endPiece() {
      if (!entries.isEmpty()) {
        ByteBuffer packed = ByteBuffer.allocate(Long.BYTES * numbers);
        LongBuffer target = packed.asLongBuffer();
        entries.forEach(entry -> PackedEntry.write(entry, target));
        pieces.add(new Object[] {scope, generation, packed.array()});
        entries.clear();
        numbers = 0;
      }
      if (pieces.size() == AT_ONCE) {
        insert();
      }
    }

    private void insert() {
      transaction.accept(
          () ->
              jdbc.batchUpdate(
                  "insert into ledger_piece (scope, generation, entries) values (?, ?, ?)",
                  pieces));
      pieces.clear();
    }

    @Override
    public void close() {
      endPiece();
      if (!pieces.isEmpty()) {
        insert();
      }
    }
  }

  /** Which pieces count now. */
  LedgerVersion version() {
    return jdbc.queryForObject(
        "select generation, contained from ledger_scope where scope = ?",
        (row, number) -> LedgerVersion.of(row.getLong(1), row.getBytes(2)),
        scope);
  }

  /** The pieces of a version, in the order in which they count. */
  List<Piece> of(LedgerVersion version) {
    List<Piece> pieces =
        jdbc.query(
            "select number, generation from ledger_piece where scope = ? and generation in (?, ?)"
                + " order by generation desc, number",
            (row, place) -> new Piece(row.getLong(1), row.getLong(2)),
            scope,
            version.generation(),
            NEWS);
    return pieces.stream().filter(version::counts).toList();
  }

  /** A piece; nothing where it is not there any more. */
  Optional<LongBuffer> read(long number) {
    return jdbc
        .queryForList("select entries from ledger_piece where number = ?", byte[].class, number)
        .stream()
        .map(bytes -> ByteBuffer.wrap(bytes).asLongBuffer())
        .findFirst();
  }

  /** A number for what is to be written anew; all that were given before are lower. */
  long newGeneration() {
    KeyHolder keys = new GeneratedKeyHolder();
    jdbc.update(
        open -> {
          PreparedStatement insert =
              open.prepareStatement(
                  "insert into ledger_generation (scope) values (?)", new String[] {"number"});
          insert.setInt(1, scope);
          return insert;
        },
        keys);
    return Objects.requireNonNull(keys.getKey()).longValue();
  }

  /** Has one version count in the place of another; false where that one counts no more. */
  boolean change(LedgerVersion from, LedgerVersion to) {
    return jdbc.update(
            "update ledger_scope set generation = ?, contained = ?"
                + " where scope = ? and generation = ?",
            to.generation(),
            to.containedBytes(),
            scope,
            from.generation())
        > 0;
  }

  /** Deletes what was written anew under a number. */
  void deleteGeneration(long generation, Consumer<Runnable> transaction) {
    delete(inGenerations(generation, generation), transaction);
  }

  /**
   * Deletes what counts no more since a version counts. What has a higher number is being written.
   *
   * @param transaction executes the deletion of some pieces: all at once would take memory
   */
  void deleteBefore(LedgerVersion version, Consumer<Runnable> transaction) {
    delete(inGenerations(NEWS + 1, version.generation() - 1), transaction);
    delete(version.contained().stream().sorted().toList(), transaction);
    transaction.accept(
        () -> {
          jdbc.update(
              "update ledger_scope set contained = null where scope = ? and generation = ?",
              scope,
              version.generation());
          jdbc.update(
              "delete from ledger_generation where scope = ? and number < ?",
              scope,
              version.generation());
        });
  }

  private List<Long> inGenerations(long first, long last) {
    return jdbc.queryForList(
        "select number from ledger_piece where scope = ? and generation between ? and ?"
            + " order by number",
        Long.class,
        scope,
        first,
        last);
  }

  private void delete(List<Long> numbers, Consumer<Runnable> transaction) {
    for (int from = 0; from < numbers.size(); from += AT_ONCE) {
      List<Object[]> some =
          numbers.subList(from, Math.min(numbers.size(), from + AT_ONCE)).stream()
              .map(number -> new Object[] {number})
              .toList();
      transaction.accept(() -> jdbc.batchUpdate("delete from ledger_piece where number = ?", some));
    }
  }
}
