package io.profileimporter.screening;

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
  private static final byte UNKNOWN = 0;
  private static final byte POSSIBLE = 1;
  private static final byte IMPOSSIBLE = 2;

  private final Optional<Pattern> pattern;

  /** Each is judged when a number asks first; threads that ask at once judge it alike. */
  private final byte[] verdicts = new byte[COUNT];

  private Starts(Optional<Pattern> pattern) {
    this.pattern = pattern;
  }

  /** The starts of a pattern; none where there is no pattern. */
  static Starts of(Optional<Pattern> pattern) {
    return new Starts(pattern);
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
    if (verdicts[start] == UNKNOWN) {
      verdicts[start] = isPossible(digits.substring(0, DIGITS)) ? POSSIBLE : IMPOSSIBLE;
    }
    return verdicts[start] == POSSIBLE;
  }

  private boolean isPossible(String start) {
    if (pattern.isEmpty()) {
      return false;
    }
    Matcher matcher = pattern.get().matcher(start);
    return matcher.lookingAt() || matcher.hitEnd();
  }
}
