package io.profileimporter.census;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The values that are looked at, by their hashes, each with its customers. It has room for so many
 * values and no more. A value costs little until a second row says something else of its customer.
 */
final class ValueTable {

  private static final int MOST_CROWDS = 1000;

  /** Takes every value with what is known of it. */
  interface Visitor {
    void visit(Sharers sharers, long hash, long rows);
  }

  private final int room;
  private long[] hashes = new long[1 << 12];
  private int[] rows = new int[1 << 12];
  private @Nullable Object[] owners = new @Nullable Object[1 << 12];
  private int count;
  private int crowds;

  /** A table with room for so many values. */
  ValueTable(int room) {
    this.room = room;
  }

  boolean isFull() {
    return count > room || crowds > MOST_CROWDS;
  }

  /** Adds a row of a value. */
  void add(CountedField field, long hash, Supplier<String> shown, RowFacts facts) {
    int at = place(hash);
    rows[at]++;
    Object owner = owners[at];
    if (owner == null) {
      enter(at, hash, facts);
    } else if (owner instanceof Sharers sharers) {
      crowds += sharers.add(facts) ? 1 : 0;
    } else if (owner instanceof RowFacts first && !first.saysTheSame(facts)) {
      Sharers sharers = new Sharers(field, shown.get(), first);
      sharers.add(facts);
      owners[at] = sharers;
    }
  }

  private void enter(int at, long hash, RowFacts facts) {
    hashes[at] = hash;
    owners[at] = facts;
    count++;
    if (count * 4L > hashes.length * 3L) {
      grow();
    }
  }

  private int place(long hash) {
    int mask = hashes.length - 1;
    int at = (int) hash & mask;
    while (hashes[at] != 0 && hashes[at] != hash) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    long[] oldHashes = hashes;
    int[] oldRows = rows;
    @Nullable Object[] oldOwners = owners;
    hashes = new long[oldHashes.length * 2];
    rows = new int[oldHashes.length * 2];
    owners = new @Nullable Object[oldHashes.length * 2];
    for (int from = 0; from < oldHashes.length; from++) {
      if (oldHashes[from] != 0) {
        int at = place(oldHashes[from]);
        hashes[at] = oldHashes[from];
        rows[at] = oldRows[from];
        owners[at] = oldOwners[from];
      }
    }
  }

  /** Goes through the values of which two rows say different things. */
  void forEach(Visitor visitor) {
    for (int at = 0; at < hashes.length; at++) {
      if (owners[at] instanceof Sharers sharers) {
        visitor.visit(sharers, hashes[at], rows[at]);
      }
    }
  }
}
