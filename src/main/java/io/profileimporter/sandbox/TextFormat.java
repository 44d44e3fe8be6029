package io.profileimporter.sandbox;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** The forms that the API asks of texts. */
enum TextFormat {
  ANY("a string"),
  IDENTIFIER("a string that is not empty"),
  EMAIL("an e-mail address"),
  PHONE("digits in the full international format"),
  GENDER("m or f"),
  DAY("YYYY-MM-DD"),
  PLATFORM("ios or android");

  private static final Pattern DAYS = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern PHONES = Pattern.compile("\\+?[1-9]\\d{4,14}");
  private static final Pattern ADDRESSES = Pattern.compile("[^\\s@]+@[^\\s@]+");

  private final String expected;

  TextFormat(String expected) {
    this.expected = expected;
  }

  /** The form in words. */
  String expected() {
    return expected;
  }

  boolean fits(String text) {
    return switch (this) {
      case ANY -> true;
      case IDENTIFIER -> !text.isEmpty();
      case EMAIL -> ADDRESSES.matcher(text).matches();
      case PHONE -> PHONES.matcher(text).matches();
      case GENDER -> text.equals("m") || text.equals("f");
      case DAY -> isDay(text);
      case PLATFORM -> text.equals("ios") || text.equals("android");
    };
  }

  private static boolean isDay(String text) {
    if (!DAYS.matcher(text).matches()) {
      return false;
    }
    try {
      LocalDate day = LocalDate.of(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
      return day.getYear() > 0;
    } catch (DateTimeException noSuchDay) {
      return false;
    }
  }

  private static int digits(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }
}
