package io.profileimporter.census;

/**
 * Remembers roughly which hashes came twice or more: of those that did, all; of the others, some (a
 * Bloom filter with two bits for a hash).
 */
final class SeenTwice {

  private static final long MOST_WORDS = 1 << 26;

  private final long[] once;
  private final long[] twice;

  /**
   * Room for hashes.
   *
   * @param hashes how many are expected
   * @param mostWords of 64 bits that may be taken
   */
  SeenTwice(long hashes, long mostWords) {
    long wanted = Math.max(1, Math.min(hashes / 8, Math.min(MOST_WORDS, mostWords / 2)));
    int words = (int) Long.highestOneBit(wanted);
    this.once = new long[words];
    this.twice = new long[words];
  }

  void add(long hash) {
    int word = word(hash);
    long bits = bits(hash);
    if ((once[word] & bits) == bits) {
      twice[word] |= bits;
    } else {
      once[word] |= bits;
    }
  }

  /** Whether a hash may have come twice; certainly where it has. */
  boolean has(long hash) {
    long bits = bits(hash);
    return (twice[word(hash)] & bits) == bits;
  }

  private int word(long hash) {
    return (int) hash & (once.length - 1);
  }

  private static long bits(long hash) {
    return 1L << (hash >>> 58) | 1L << (hash >>> 52);
  }
}
