package io.profileimporter.screening;

/** What stretches of digits give away. */
final class Digits {

  private static final int OTHER = 2;

  private Digits() {}

  /** The longest stretch of one repeated digit. */
  static String repeated(String digits) {
    return longest(digits, 0);
  }

  /** The longest stretch that counts up or down by one; 0 follows 9. */
  static String counting(String digits) {
    String up = longest(digits, 1);
    String down = longest(digits, -1);
    return up.length() >= down.length() ? up : down;
  }

  /** The length of {@link #repeated}. */
  static int repeatedLength(String digits) {
    return longestLength(digits, 0);
  }

  /** The length of {@link #counting}. */
  static int countingLength(String digits) {
    return Math.max(longestLength(digits, 1), longestLength(digits, -1));
  }

  /** Whether all digits count up or down by one; true of one digit, as of none. */
  static boolean isCount(String digits) {
    return isCount(digits, 0, digits.length());
  }

  /** Whether the digits of a part count. */
  static boolean isCount(String digits, int from, int to) {
    return isCount(digits, from, to, 1) || isCount(digits, from, to, -1);
  }

  private static boolean isCount(String digits, int from, int to, int step) {
    for (int at = from + 1; at < to; at++) {
      if (!follows(digits, at, step)) {
        return false;
      }
    }
    return true;
  }

  /** The longest stretch that repeats one digit, or counts up or down by one, in one look. */
  static int longestStretch(String digits) {
    int best = Math.min(1, digits.length());
    int run = 1;
    int step = 0;
    for (int at = 1; at < digits.length(); at++) {
      int next = step(digits.charAt(at) - digits.charAt(at - 1));
      run = next == OTHER ? 1 : next == step ? run + 1 : 2;
      step = next;
      best = Math.max(best, run);
    }
    return best;
  }

  private static int step(int difference) {
    return switch (difference) {
      case 0 -> 0;
      case 1, -9 -> 1;
      case -1, 9 -> -1;
      default -> OTHER;
    };
  }

  private static int longestLength(String digits, int step) {
    int best = 0;
    int run = 0;
    for (int at = 0; at < digits.length(); at++) {
      run = at > 0 && follows(digits, at, step) ? run + 1 : 1;
      best = Math.max(best, run);
    }
    return best;
  }

  /** Whether a group of a few digits is repeated throughout: {@code 121212121}. */
  static boolean isPeriodic(String digits, int period) {
    for (int at = period; at < digits.length(); at++) {
      if (digits.charAt(at) != digits.charAt(at - period)) {
        return false;
      }
    }
    return digits.length() >= 2 * period;
  }

  /**
   * Whether the digits stand in three counting groups or more throughout, each of one digit and of
   * one length: {@code 112233}, {@code 111222333}.
   */
  static boolean isGrouped(String digits) {
    int size = 1;
    while (size < digits.length() && digits.charAt(size) == digits.charAt(0)) {
      size++;
    }
    if (size < 2 || digits.length() < 3 * size || digits.length() % size != 0) {
      return false;
    }
    StringBuilder groups = new StringBuilder();
    for (int at = 0; at < digits.length(); at++) {
      if (digits.charAt(at) != digits.charAt(at - at % size)) {
        return false;
      }
      if (at % size == 0) {
        groups.append(digits.charAt(at));
      }
    }
    boolean few = groups.length() == 3 && (groups.indexOf("90") >= 0 || groups.indexOf("09") >= 0);
    return !few && isCount(groups.toString());
  }

  /** Whether one character makes the whole text; false for an empty one. */
  static boolean areOne(String text) {
    for (int at = 1; at < text.length(); at++) {
      if (text.charAt(at) != text.charAt(0)) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  static boolean areAll(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) < '0' || text.charAt(at) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /** The ASCII digits of a text. */
  static String of(String text) {
    StringBuilder digits = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (sign >= '0' && sign <= '9') {
        digits.append(sign);
      }
    }
    return digits.toString();
  }

  private static String longest(String digits, int step) {
    int best = 0;
    int bestAt = 0;
    int start = 0;
    for (int at = 1; at <= digits.length(); at++) {
      if (at == digits.length() || !follows(digits, at, step)) {
        if (at - start > best) {
          best = at - start;
          bestAt = start;
        }
        start = at;
      }
    }
    return digits.substring(bestAt, bestAt + best);
  }

  private static boolean follows(String digits, int at, int step) {
    int difference = digits.charAt(at) - digits.charAt(at - 1);
    return difference == step || (step != 0 && difference == -9 * step);
  }
}
