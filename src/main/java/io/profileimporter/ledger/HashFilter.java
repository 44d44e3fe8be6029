package io.profileimporter.ledger;

/**
 * A set of hashes in bounded memory. What was added is always found; the fuller it is, the likelier
 * something else is found as well (Bloom): of 5,000,000 hashes, one other in 200.
 */
final class HashFilter {

  private static final int LOG_BITS = 26;
  private static final int PROBES = 4;
  private static final long MASK = (1L << LOG_BITS) - 1;

  private final long[] bits = new long[1 << (LOG_BITS - 6)];

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
  private static long bit(long hash, int probe) {
    return (hash + probe * ((hash >>> LOG_BITS) | 1)) & MASK;
  }
}
