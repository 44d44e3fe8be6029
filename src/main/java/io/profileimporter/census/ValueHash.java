package io.profileimporter.census;

/** Hashes of 64 bits for values, never 0: that means "no value". */
final class ValueHash {

  /** Makes the hashes of names different from those of values. */
  static final long NAME = 101;

  private static final long PRIME = 0x100000001B3L;

  private final long seed;

  ValueHash(long seed) {
    this.seed = seed;
  }

  /** The hash of a value; the same text in another field has another. */
  long of(CountedField field, String text) {
    return of(field.salt(), text);
  }

  /** The hash of a text; 0 for an empty one. */
  long of(long salt, String text) {
    if (text.isEmpty()) {
      return 0;
    }
    long hash = mixed(seed + salt * 0x9E3779B97F4A7C15L);
    for (int at = 0; at < text.length(); at++) {
      hash = (hash ^ text.charAt(at)) * PRIME;
      hash ^= hash >>> 29;
    }
    return notNothing(mixed(hash));
  }

  /** The hash of two hashes, which depends on their order. */
  static long of(long one, long other) {
    return notNothing(mixed(mixed(one) + 31 * other));
  }

  /** Spreads every bit over all others (the finish of SplitMix64). */
  static long mixed(long hash) {
    long bits = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
    bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
    return bits ^ (bits >>> 31);
  }

  private static long notNothing(long hash) {
    return hash == 0 ? 1 : hash;
  }
}
