package io.profileimporter.census;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The values whose customers are gathered at a time, by their hashes. */
final class ChosenValues {

  /** What a crowd that is counted takes at most, in rows' facts. */
  private static final int CROWD = 400;

  private final int most;
  private final long[] hashes;
  private final @Nullable Sharers[] sharers;
  private final long[] filter;
  private int weight;

  /** Room for the customers of values that have so many rows together. */
  ChosenValues(int facts) {
    int slots = 2 * Integer.highestOneBit(Math.max(1 << 10, facts));
    this.most = facts;
    this.hashes = new long[slots];
    this.sharers = new @Nullable Sharers[slots];
    this.filter = new long[Math.max(1, slots / 8)];
  }

  boolean isFull() {
    return weight >= most;
  }

  boolean isEmpty() {
    return weight == 0;
  }

  /** Chooses a value that stands in so many rows. */
  void choose(CountedField field, long hash, int rows) {
    int at = place(hash);
    hashes[at] = hash;
    sharers[at] = new Sharers(field);
    weight += rows <= Sharers.FEW ? 1 + rows / 2 : CROWD;
    filter[word(hash)] |= 1L << (hash >>> 40);
  }

  /** Whether a value was chosen; seldom also where it was not. */
  boolean has(long hash) {
    return (filter[word(hash)] >>> (hash >>> 40) & 1) != 0;
  }

  /** Adds a row of a value, where that was chosen. */
  void add(long hash, RowFacts facts) {
    Sharers found = sharers[place(hash)];
    if (found != null) {
      found.add(facts);
    }
  }

  private int word(long hash) {
    return (int) (hash >>> 46) & (filter.length - 1);
  }

  private int place(long hash) {
    int mask = hashes.length - 1;
    int at = (int) hash & mask;
    while (hashes[at] != 0 && hashes[at] != hash) {
      at = (at + 1) & mask;
    }
    return at;
  }

  void forEach(BiConsumer<Long, Sharers> visitor) {
    for (int at = 0; at < hashes.length; at++) {
      Sharers found = sharers[at];
      if (found != null) {
        visitor.accept(hashes[at], found);
      }
    }
  }
}
