package io.profileimporter.ledger;

/**
 * A set of hashes in bounded memory. What was added is always found; the fuller it is, the likelier
 * something else is found as well (Bloom): of 5,000,000 hashes, one other in 200.
 */
final class HashFilter {

  /** 8 MB. */
  static final int LOG_BITS = 26;

  private static final int PROBES = 4;

  private final int logBits;
  private final long[] bits;

  HashFilter(int logBits) {
    this.logBits = logBits;
    this.bits = new long[1 << (logBits - 6)];
  }

  void add(long hash) {
    for (int probe = 0; probe < PROBES; probe++) {
      long bit = bit(hash, probe);
      bits[(int) (bit >>> 6)] |= 1L << (bit & 63);
    }
  }

  boolean contains(long hash) {
    for (int probe = 0; probe < PROBES; probe++) {
      long bit = bit(hash, probe);
      if ((bits[(int) (bit >>> 6)] & (1L << (bit & 63))) == 0) {
        return false;
      }
    }
    return true;
  }

  /** The hashes are keyed ones, so all of their bits are alike; the step is odd. */
  private long bit(long hash, int probe) {
    return (hash + probe * ((hash >>> logBits) | 1)) & ((1L << logBits) - 1);
  }
}
