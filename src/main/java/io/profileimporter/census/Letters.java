package io.profileimporter.census;

/**
 * The letters of a name as numbers that tell how far two names are apart: two bits for each of 32
 * kinds of letters. A letter that was mistyped makes a distance of 2, one left out or doubled of 1,
 * two that changed places of 0.
 */
final class Letters {

  private static final int MOST = 3;
  private static final long ONES = 0x5555555555555555L;

  private Letters() {}

  /** The letters of a text, each up to three times. */
  static long of(String text) {
    long letters = 0;
    for (int at = 0; at < text.length(); at++) {
      letters = with(letters, text.charAt(at));
    }
    return letters;
  }

  private static long with(long letters, char letter) {
    int shift = (letter & 31) * 2;
    return ((letters >>> shift) & MOST) == MOST ? letters : letters + (1L << shift);
  }

  /** How many letters two names do not have in common. */
  static int distance(long one, long other) {
    int distance = 0;
    for (long left = one, right = other; left != right; left >>>= 2, right >>>= 2) {
      distance += (int) Math.abs((left & MOST) - (right & MOST));
    }
    return distance;
  }

  /** How many letters a name has at least. */
  static int count(long letters) {
    return Long.bitCount(letters & ONES) + 2 * Long.bitCount(letters & ~ONES);
  }
}
