package io.profileimporter.mapping;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads {@code yyyy-MM-dd} (ISO 8601), also with a time behind it, as databases and APIs write it:
 * the day counts as it is written, whatever the offset.
 */
enum IsoDay implements DayReader {
  ISO_DAY;

  private static final int LENGTH = 10;
  private static final Pattern TIME =
      Pattern.compile(
          "[T ](?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:[.,]\\d{1,9})?)?"
              + " ?(?:Z|UTC|[+-]\\d{2}(?::?\\d{2})?)?");

  @Override
  public Optional<LocalDate> read(String text) {
    if (text.length() < LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return Optional.empty();
    }
    boolean dayAlone = text.length() == LENGTH;
    return dayAlone || TIME.matcher(text).region(LENGTH, text.length()).matches()
        ? day(number(text, 0, 4), number(text, 5, 7), number(text, 8, LENGTH))
        : Optional.empty();
  }

  /** A day that exists. */
  static Optional<LocalDate> day(long year, long month, long day) {
    if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) {
      return Optional.empty();
    }
    YearMonth ofYear = YearMonth.of((int) year, (int) month);
    return day > ofYear.lengthOfMonth() ? Optional.empty() : Optional.of(ofYear.atDay((int) day));
  }

  /** The number that digits at a place are; -1 where there are others than ASCII digits. */
  static int number(String text, int start, int end) {
    int number = 0;
    for (int i = start; i < end; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
