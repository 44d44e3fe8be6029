package io.profileimporter.screening;

import java.util.BitSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first three digits with which a pattern can fit: most numbers need no closer look. They are
 * those at which the pattern fits, or fails for want of further digits ({@link Matcher#hitEnd}).
 */
final class Starts {

  private static final int DIGITS = 3;
  private static final int COUNT = 1000;

  private final BitSet possible = new BitSet(COUNT);

  private Starts(Pattern pattern) {
    for (int start = 0; start < COUNT; start++) {
      String digits = Integer.toString(COUNT + start).substring(1);
      Matcher matcher = pattern.matcher(digits);
      possible.set(start, matcher.lookingAt() || matcher.hitEnd());
    }
  }

  private Starts() {}

  /** The starts of a pattern; none where there is no pattern. */
  static Starts of(Optional<Pattern> pattern) {
    return pattern.map(Starts::new).orElseGet(Starts::new);
  }

  /** Whether the pattern can fit digits. */
  boolean has(String digits) {
    if (digits.length() < DIGITS) {
      return true;
    }
    int start = 0;
    for (int at = 0; at < DIGITS; at++) {
      start = start * 10 + digits.charAt(at) - '0';
    }
    return possible.get(start);
  }
}
