package io.profileimporter.mapping;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How numbers are written: the decimal separator, and what groups thousands. White space and
 * apostrophes always group. The other one of comma and point groups as well; but a lone group such
 * as {@code 1,234} is only read so where the mapping names the decimal separator, because it could
 * be a fraction.
 */
record NumberText(char decimal, boolean named) {

  private static final int MOST_DIGITS = 30;

  /** The number that a text is; nothing where it is none. */
  Optional<BigDecimal> read(String text) {
    Reading reading = new Reading();
    String number = withoutCurrency(text);
    int start = reading.sign(number) ? 1 : 0;
    for (int i = start; i < number.length(); i++) {
      if (!reading.take(number.charAt(i))) {
        return Optional.empty();
      }
    }
    return reading.end();
  }

  private static String withoutCurrency(String text) {
    if (isCurrency(text.charAt(0))) {
      return text.substring(1).stripLeading();
    }
    int last = text.length() - 1;
    return isCurrency(text.charAt(last)) ? text.substring(0, last).stripTrailing() : text;
  }

  private static boolean isCurrency(char c) {
    return Character.getType(c) == Character.CURRENCY_SYMBOL;
  }

  /** The state of reading one number from left to right. */
  private final class Reading {

    private final StringBuilder plain = new StringBuilder();
    private int run;
    private int groups;
    private boolean ambiguous;
    private boolean fraction;

    boolean sign(String number) {
      boolean minus = number.startsWith("-") || number.startsWith("−");
      if (minus) {
        plain.append('-');
      }
      return minus || number.startsWith("+");
    }

    boolean take(char c) {
      int digit = Character.digit(c, 10);
      if (digit >= 0) {
        plain.append((char) ('0' + digit));
        run++;
        return run <= MOST_DIGITS && plain.length() <= 2 * MOST_DIGITS;
      }
      return c == decimal ? takeDecimal() : isGroup(c) && takeGroup(c);
    }

    private boolean takeDecimal() {
      boolean fits = !fraction && isGroupWhole();
      fraction = true;
      run = 0;
      plain.append('.');
      return fits;
    }

    private boolean takeGroup(char c) {
      boolean fits = !fraction && run > 0 && run <= 3 && isGroupWhole();
      ambiguous = groups == 0 && (c == '.' || c == ',');
      groups++;
      run = 0;
      return fits;
    }

    private boolean isGroupWhole() {
      return groups == 0 || run == 3;
    }

    Optional<BigDecimal> end() {
      boolean whole = run > 0 && (fraction || isGroupWhole());
      boolean doubtful = ambiguous && !fraction && !named;
      return whole && !doubtful ? Optional.of(new BigDecimal(plain.toString())) : Optional.empty();
    }
  }

  private static boolean isGroup(char c) {
    return c == ' ' || c == '\'' || c == '’' || c == ',' || c == '.' || Character.isSpaceChar(c);
  }
}
