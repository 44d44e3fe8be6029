package io.profileimporter.screening;

/**
 * A range of numbers that nobody has.
 *
 * @param expression the numbers as a regular expression of digits
 * @param source who reserved them
 */
record DigitPattern(String expression, String source) {

  /** The pattern of a line {@code 44770090???? | Ofcom: …}: {@code ?} is any digit. */
  static DigitPattern of(String line) {
    int bar = line.indexOf('|');
    String numbers = line.substring(0, bar).strip();
    return new DigitPattern(numbers.replace("?", "\\d"), line.substring(bar + 1).strip());
  }

  /** Whether a number is of the range. */
  boolean matches(String digits) {
    return DigitAutomaton.of(expression).matches(digits);
  }
}
