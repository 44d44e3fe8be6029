package io.profileimporter.sampledata;

/**
 * A shuffled deck of the numbers from 0 to high × low - 1: each index below that size gives another
 * number, in an order that looks random and that the seed decides. It needs no memory, so numbers
 * stay unique in a file of any length.
 */
record Shuffle(long high, long low, long seed) {

  private static final int ROUNDS = 3;

  /** The number at an index; a Feistel network over the two parts of the index. */
  long at(long index) {
    long upper = index / low % high;
    long lower = index % low;
    for (int round = 0; round < ROUNDS; round++) {
      lower = Math.floorMod(lower + mix(upper, round), low);
      upper = Math.floorMod(upper + mix(lower, round + ROUNDS), high);
    }
    return upper * low + lower;
  }

  long size() {
    return high * low;
  }

  /** The finalizer of MurmurHash3. */
  private long mix(long value, int round) {
    long hash = value * 31 + seed + round * 0x9E3779B97F4A7C15L;
    hash = (hash ^ (hash >>> 33)) * 0xFF51AFD7ED558CCDL;
    hash = (hash ^ (hash >>> 33)) * 0xC4CEB9FE1A85EC53L;
    return (hash ^ (hash >>> 33)) >> 2;
  }
}
