package io.profileimporter.ledger;

import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.util.List;

/**
 * A set of hashes in bounded memory outside of the heap, where it would be a large array. What was
 * added is always found; the fuller it is, the likelier something else is found as well (Bloom): of
 * 5,000,000 hashes, one other in 200.
 */
final class HashFilter {

  /** 8 MB. */
  static final int LOG_BITS = 26;

  private static final int PROBES = 4;

  private final int logBits;
  private final LongBuffer bits;

  HashFilter(int logBits) {
    this.logBits = logBits;
    this.bits = ByteBuffer.allocateDirect(1 << (logBits - 3)).asLongBuffer();
  }

  void add(long hash) {
    for (int probe = 0; probe < PROBES; probe++) {
      long bit = bit(hash, probe);
      int word = (int) (bit >>> 6);
      bits.put(word, bits.get(word) | 1L << (bit & 63));
    }
  }

  boolean contains(long hash) {
    for (int probe = 0; probe < PROBES; probe++) {
      long bit = bit(hash, probe);
      if ((bits.get((int) (bit >>> 6)) & (1L << (bit & 63))) == 0) {
        return false;
      }
    }
    return true;
  }

  void addAll(List<Long> hashes) {
    for (long hash : hashes) {
      add(hash);
    }
  }

  boolean containsAny(List<Long> hashes) {
    for (long hash : hashes) {
      if (contains(hash)) {
        return true;
      }
    }
    return false;
  }

  /** The hashes are keyed ones, so all of their bits are alike; the step is odd. */
  private long bit(long hash, int probe) {
    return (hash + probe * ((hash >>> logBits) | 1)) & ((1L << logBits) - 1);
  }
}
