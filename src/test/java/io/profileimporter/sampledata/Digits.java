package io.profileimporter.sampledata;

/** Tells digits that people really have from digits that somebody made up. */
final class Digits {

  private Digits() {}

  /**
   * Whether digits look like a real number: no digit three times running in a row of four, no four
   * that count up or down, no group that repeats at once, and five different digits at least.
   */
  static boolean lookReal(String digits) {
    return digits.chars().distinct().count() >= 5
        && longestRun(digits, 0) < 4
        && longestRun(digits, 1) < 4
        && longestRun(digits, -1) < 4
        && !repeats(digits);
  }

  private static int longestRun(String digits, int step) {
    int longest = 1;
    int run = 1;
    for (int at = 1; at < digits.length(); at++) {
      run = digits.charAt(at) - digits.charAt(at - 1) == step ? run + 1 : 1;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  private static boolean repeats(String digits) {
    for (int at = 0; at + 6 <= digits.length(); at++) {
      if (digits.regionMatches(at, digits, at + 2, 4)
          || digits.regionMatches(at, digits, at + 3, 3)) {
        return true;
      }
    }
    return false;
  }
}
