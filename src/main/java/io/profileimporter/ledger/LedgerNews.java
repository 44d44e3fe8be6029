package io.profileimporter.ledger;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What was written into a scope of the ledger since its entries were last brought up to date: one
 * piece of bytes a writing. Entries lie in no order of the export, so that few of them are cheap to
 * write only at the end of a table.
 */
final class LedgerNews {

  /** Numbers, and how many contents and others there are. */
  private static final int HEAD = 2 * Long.BYTES + 4 * Integer.BYTES;

  private static final int STATE_AT = HEAD - 3 * Integer.BYTES;

  /** Beside the state's number: behind the others stands the basis, which is another run. */
  private static final int HAS_BASIS = 1 << 8;

  private final JdbcTemplate jdbc;
  private final int scope;

  LedgerNews(JdbcTemplate jdbc, int scope) {
    this.jdbc = jdbc;
    this.scope = scope;
  }

  void add(Collection<LedgerEntry> entries) {
    if (!entries.isEmpty()) {
      jdbc.update("insert into ledger_news (scope, entries) values (?, ?)", scope, encode(entries));
    }
  }

  /** All that was added: the last of each identity, in their order. */
  Gathered gathered() {
    Gathered gathered = new Gathered(new ArrayList<>(), new TreeMap<>());
    jdbc.query(
        "select number, entries from ledger_news where scope = ? order by number",
        row -> {
          gathered.numbers.add(row.getLong("number"));
          gathered.add(ByteBuffer.wrap(row.getBytes("entries")));
        },
        scope);
    return gathered;
  }

  void delete(Gathered gathered) {
    jdbc.batchUpdate(
        "delete from ledger_news where number = ?",
        gathered.numbers.stream().map(number -> new Object[] {number}).toList());
  }

  /** Entries by their identities; they stay bytes as long as they are many. */
  record Gathered(List<Long> numbers, TreeMap<Long, ByteBuffer> entries) {

    private void add(ByteBuffer piece) {
      while (piece.hasRemaining()) {
        int at = piece.position();
        long identity = piece.getLong(at);
        int hashes =
            piece.getInt(at + HEAD - 2 * Integer.BYTES) + piece.getInt(at + HEAD - Integer.BYTES);
        boolean based = (piece.getInt(at + STATE_AT) & HAS_BASIS) != 0;
        int size = HEAD + Long.BYTES * (hashes + (based ? 1 : 0));
        entries.merge(identity, piece.slice(at, size), Gathered::last);
        piece.position(at + size);
      }
    }

    /** What stands where two were written; each run knows of its own alone. */
    private static ByteBuffer last(ByteBuffer one, ByteBuffer later) {
      return one.getLong(Long.BYTES) == later.getLong(Long.BYTES)
          ? later
          : ByteBuffer.wrap(encode(List.of(decode(later).contestedWith(decode(one)))));
    }

    /** Goes through the entries, so many at a time. */
    void forEach(int page, Consumer<List<LedgerEntry>> consumer) {
      List<LedgerEntry> decoded = new ArrayList<>(page);
      for (ByteBuffer entry : entries.values()) {
        decoded.add(decode(entry));
        if (decoded.size() == page) {
          consumer.accept(decoded);
          decoded = new ArrayList<>(page);
        }
      }
      if (!decoded.isEmpty()) {
        consumer.accept(decoded);
      }
    }
  }

  private static byte[] encode(Collection<LedgerEntry> entries) {
    int size = entries.stream().mapToInt(LedgerNews::size).sum();
    ByteBuffer bytes = ByteBuffer.allocate(size);
    for (LedgerEntry entry : entries) {
      bytes
          .putLong(entry.identity())
          .putLong(entry.run())
          .putInt(entry.seen())
          .putInt(entry.state().number() | (isBased(entry) ? HAS_BASIS : 0))
          .putInt(entry.contents().size())
          .putInt(entry.others().size());
      entry.contents().forEach(bytes::putLong);
      entry.others().forEach(bytes::putLong);
      if (isBased(entry)) {
        bytes.putLong(entry.basis());
      }
    }
    return bytes.array();
  }

  private static int size(LedgerEntry entry) {
    int hashes = entry.contents().size() + entry.others().size() + (isBased(entry) ? 1 : 0);
    return HEAD + Long.BYTES * hashes;
  }

  private static boolean isBased(LedgerEntry entry) {
    return entry.basis() != entry.run();
  }

  private static LedgerEntry decode(ByteBuffer entry) {
    ByteBuffer bytes = entry.duplicate();
    long identity = bytes.getLong();
    long run = bytes.getLong();
    int seen = bytes.getInt();
    int state = bytes.getInt();
    int counts = bytes.getInt();
    int otherCounts = bytes.getInt();
    List<Long> contents = hashes(bytes, counts);
    List<Long> others = hashes(bytes, otherCounts);
    long basis = (state & HAS_BASIS) != 0 ? bytes.getLong() : run;
    EntryState known = EntryState.of(state & ~HAS_BASIS);
    return new LedgerEntry(identity, run, basis, seen, known, contents, others);
  }

  private static List<Long> hashes(ByteBuffer bytes, int count) {
    List<Long> hashes = new ArrayList<>(count);
    for (int number = 0; number < count; number++) {
      hashes.add(bytes.getLong());
    }
    return hashes;
  }
}
