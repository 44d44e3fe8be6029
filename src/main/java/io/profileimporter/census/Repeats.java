package io.profileimporter.census;

/** Counts hashes exactly, in a table that was made large enough. */
final class Repeats {

  /** Beyond that, a count is only known to be larger. */
  static final int MOST = 255;

  /** Takes a hash and how often it was counted. */
  interface Visitor {
    void visit(long hash, int times);
  }

  private final long[] hashes;
  private final byte[] counts;

  /** A table of so many slots, a power of two; it takes three quarters as many hashes. */
  Repeats(int slots) {
    this.hashes = new long[slots];
    this.counts = new byte[slots];
  }

  void add(long hash) {
    int mask = hashes.length - 1;
    int at = (int) hash & mask;
    while (hashes[at] != 0 && hashes[at] != hash) {
      at = (at + 1) & mask;
    }
    hashes[at] = hash;
    if (Byte.toUnsignedInt(counts[at]) < MOST) {
      counts[at]++;
    }
  }

  /** Goes through the hashes that were counted so often at least. */
  void forEach(int least, Visitor visitor) {
    for (int at = 0; at < hashes.length; at++) {
      int times = Byte.toUnsignedInt(counts[at]);
      if (times >= least) {
        visitor.visit(hashes[at], times);
      }
    }
  }
}
