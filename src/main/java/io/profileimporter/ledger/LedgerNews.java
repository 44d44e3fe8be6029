package io.profileimporter.ledger;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What was written into a scope of the ledger since its entries were last brought up to date: one
 * piece of bytes a writing. Entries lie in no order of the export, so that few of them are cheap to
 * write only at the end of a table.
 */
final class LedgerNews {

  /** Numbers, and how many contents and others there are. */
  private static final int HEAD = 2 * Long.BYTES + 4 * Integer.BYTES;

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

  /** Takes all that was added, by identity: the last of each. */
  Collection<LedgerEntry> take() {
    Map<Long, LedgerEntry> last = new TreeMap<>();
    List<Long> taken = new ArrayList<>();
    jdbc.query(
        "select number, entries from ledger_news where scope = ? order by number",
        row -> {
          taken.add(row.getLong("number"));
          decode(row.getBytes("entries")).forEach(entry -> last.put(entry.identity(), entry));
        },
        scope);
    jdbc.batchUpdate(
        "delete from ledger_news where number = ?",
        taken.stream().map(number -> new Object[] {number}).toList());
    return last.values();
  }

  private static byte[] encode(Collection<LedgerEntry> entries) {
    int size = entries.stream().mapToInt(LedgerNews::size).sum();
    ByteBuffer bytes = ByteBuffer.allocate(size);
    for (LedgerEntry entry : entries) {
      bytes
          .putLong(entry.identity())
          .putLong(entry.run())
          .putInt(entry.seen())
          .putInt(entry.state().number())
          .putInt(entry.contents().size())
          .putInt(entry.others().size());
      entry.contents().forEach(bytes::putLong);
      entry.others().forEach(bytes::putLong);
    }
    return bytes.array();
  }

  private static int size(LedgerEntry entry) {
    return HEAD + Long.BYTES * (entry.contents().size() + entry.others().size());
  }

  private static List<LedgerEntry> decode(byte[] entries) {
    ByteBuffer bytes = ByteBuffer.wrap(entries);
    List<LedgerEntry> decoded = new ArrayList<>();
    while (bytes.hasRemaining()) {
      long identity = bytes.getLong();
      long run = bytes.getLong();
      int seen = bytes.getInt();
      EntryState state = EntryState.of(bytes.getInt());
      int contents = bytes.getInt();
      int others = bytes.getInt();
      decoded.add(
          new LedgerEntry(
              identity, run, seen, state, hashes(bytes, contents), hashes(bytes, others)));
    }
    return decoded;
  }

  private static List<Long> hashes(ByteBuffer bytes, int count) {
    List<Long> hashes = new ArrayList<>(count);
    for (int number = 0; number < count; number++) {
      hashes.add(bytes.getLong());
    }
    return hashes;
  }
}
