package io.profileimporter.screening;

import static io.profileimporter.screening.DigitTerm.either;
import static io.profileimporter.screening.DigitTerm.then;

import java.util.Collections;
import java.util.List;

/** Reads the regular expressions of numbering plans: {@code 8\d{6}|(?:4[1-35]|70)\d{2,3}}. */
final class DigitPatternReader {

  private static final int ANY = 0x3ff;

  private final String pattern;
  private int at;

  private DigitPatternReader(String pattern) {
    this.pattern = pattern;
  }

  /**
   * The term of a pattern.
   *
   * @throws IllegalArgumentException where it has more than digits, sets, groups and repetitions
   */
  static DigitTerm read(String pattern) {
    DigitPatternReader reader = new DigitPatternReader(pattern);
    DigitTerm term = reader.ways();
    if (reader.at < pattern.length()) {
      throw reader.unknown();
    }
    return term;
  }

  private DigitTerm ways() {
    DigitTerm ways = parts();
    while (isNext("|")) {
      ways = either(ways, parts());
    }
    return ways;
  }

  private DigitTerm parts() {
    DigitTerm parts = DigitTerm.END;
    while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
      parts = then(parts, List.of(repeated(part())));
    }
    return parts;
  }

  private DigitTerm part() {
    if (isNext("\\d")) {
      return new DigitTerm.OneOf(ANY);
    }
    if (isNext("(?:") || isNext("(")) {
      DigitTerm group = ways();
      expect(")");
      return group;
    }
    return isNext("[") ? new DigitTerm.OneOf(set()) : new DigitTerm.OneOf(1 << digit());
  }

  private int set() {
    int set = 0;
    while (!isNext("]")) {
      int from = digit();
      int to = isNext("-") ? digit() : from;
      for (int digit = from; digit <= to; digit++) {
        set |= 1 << digit;
      }
    }
    return set;
  }

  private DigitTerm repeated(DigitTerm part) {
    if (isNext("?")) {
      return either(part, DigitTerm.END);
    }
    if (!isNext("{")) {
      return part;
    }
    int fewest = number();
    int most = isNext(",") ? number() : fewest;
    expect("}");
    DigitTerm further = DigitTerm.END;
    for (int time = fewest; time < most; time++) {
      further = either(then(part, List.of(further)), DigitTerm.END);
    }
    List<DigitTerm> always = Collections.nCopies(fewest, part);
    return then(DigitTerm.END, List.of(then(DigitTerm.END, always), further));
  }

  private int number() {
    int number = digit();
    while (at < pattern.length() && Character.isDigit(pattern.charAt(at))) {
      number = 10 * number + digit();
    }
    return number;
  }

  private int digit() {
    if (at == pattern.length() || pattern.charAt(at) < '0' || pattern.charAt(at) > '9') {
      throw unknown();
    }
    return pattern.charAt(at++) - '0';
  }

  private void expect(String sign) {
    if (!isNext(sign)) {
      throw unknown();
    }
  }

  private boolean isNext(String sign) {
    boolean next = pattern.startsWith(sign, at);
    at += next ? sign.length() : 0;
    return next;
  }

  private IllegalArgumentException unknown() {
    return new IllegalArgumentException(
        "expected a pattern of digits but was \"" + pattern + "\" at " + at);
  }
}
