package io.profileimporter.ledger;

import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What was written into a scope of the ledger, in the job store: pieces of packed entries, of which
 * the last one of an identity counts. Entries lie in no order of the export, so that they are cheap
 * to write only at the end of a table.
 */
final class LedgerPieces {

  /** 64 KB: larger arrays burden a small heap. */
  static final int MOST_NUMBERS = 1 << 13;

  private static final int AT_ONCE = 16;

  private final JdbcTemplate jdbc;
  private final int scope;

  LedgerPieces(JdbcTemplate jdbc, int scope) {
    this.jdbc = jdbc;
    this.scope = scope;
  }

  /** Adds entries behind all that were added. */
  void add(Collection<LedgerEntry> entries) {
    try (Writing writing = new Writing(false)) {
      entries.forEach(writing::add);
    }
  }

  /** Entries on their way into pieces; they are written when it is closed at the latest. */
  final class Writing implements AutoCloseable {

    private final boolean whole;
    private final List<Object[]> pieces = new ArrayList<>();
    private final List<LedgerEntry> entries = new ArrayList<>();
    private int numbers;

    /**
     * Begins to write.
     *
     * @param whole whether the pieces stand before all that are not
     */
    Writing(boolean whole) {
      this.whole = whole;
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
        pieces.add(new Object[] {scope, whole, packed.array()});
        entries.clear();
        numbers = 0;
      }
      if (pieces.size() == AT_ONCE) {
        insert();
      }
    }

    private void insert() {
      jdbc.batchUpdate("insert into ledger_piece (scope, whole, entries) values (?, ?, ?)", pieces);
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

  /** The numbers of the pieces that there are, in the order in which they count. */
  List<Long> numbers() {
    return jdbc.queryForList(
        "select number from ledger_piece where scope = ? order by whole desc, number",
        Long.class,
        scope);
  }

  /** A piece; nothing where it is not there any more. */
  Optional<LongBuffer> read(long number) {
    return jdbc
        .queryForList("select entries from ledger_piece where number = ?", byte[].class, number)
        .stream()
        .map(bytes -> ByteBuffer.wrap(bytes).asLongBuffer())
        .findFirst();
  }

  /** Deletes pieces; answers whether all of them were there. */
  boolean delete(List<Long> numbers) {
    int deleted = 0;
    for (int from = 0; from < numbers.size(); from += MOST_NUMBERS) {
      List<Long> some = numbers.subList(from, Math.min(numbers.size(), from + MOST_NUMBERS));
      deleted +=
          jdbc.update(
              "delete from ledger_piece where number = any(?)",
              delete ->
                  delete.setArray(
                      1, delete.getConnection().createArrayOf("bigint", some.toArray())));
    }
    return deleted == numbers.size();
  }
}
