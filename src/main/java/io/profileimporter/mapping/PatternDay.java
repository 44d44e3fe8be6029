package io.profileimporter.mapping;

import java.text.ParsePosition;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a day by a pattern, strictly: no digit more or less, and no 31 February. */
final class PatternDay implements DayReader {

  private static final Pattern QUOTED = Pattern.compile("'[^']*'");
  private static final Pattern TWO_DIGIT_YEAR = Pattern.compile("(?<![yu])(?:yy|uu)(?![yu])");
  private static final List<ChronoField> TIME =
      List.of(
          ChronoField.HOUR_OF_DAY,
          ChronoField.CLOCK_HOUR_OF_AMPM,
          ChronoField.MINUTE_OF_HOUR,
          ChronoField.SECOND_OF_MINUTE);

  private final DateTimeFormatter form;
  private final boolean twoDigitYear;
  private final LocalDate today;

  /**
   * @param pattern in the letters of {@link DateTimeFormatter}, y being the year
   * @param today no two-digit year lies after this day
   * @throws IllegalArgumentException where the pattern names no day; the message says why
   */
  PatternDay(String pattern, LocalDate today) {
    String letters = QUOTED.matcher(pattern).replaceAll("");
    requireDay(letters);
    this.form =
        new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern(pattern.replace('y', 'u'))
            .toFormatter(Locale.ENGLISH);
    this.twoDigitYear = TWO_DIGIT_YEAR.matcher(letters).find();
    this.today = today;
  }

  private static void requireDay(String letters) {
    if (letters.indexOf('Y') >= 0) {
      throw new IllegalArgumentException("Y is the year of a week, y the year");
    }
    if (letters.indexOf('D') >= 0) {
      throw new IllegalArgumentException("D is the day of a year, d the day of a month");
    }
    require(letters, "yu", "a year (y)");
    require(letters, "ML", "a month (M; m is a minute)");
    require(letters, "d", "a day (d)");
  }

  private static void require(String letters, String any, String missing) {
    if (letters.chars().noneMatch(letter -> any.indexOf(letter) >= 0)) {
      throw new IllegalArgumentException(missing + " is missing");
    }
  }

  @Override
  public Optional<LocalDate> read(String text) {
    ParsePosition position = new ParsePosition(0);
    @Nullable TemporalAccessor parsed = form.parseUnresolved(text, position);
    if (parsed == null || position.getIndex() < text.length() || !hasTimeOfDay(parsed)) {
      return Optional.empty();
    }
    long year = parsed.getLong(ChronoField.YEAR);
    long month = parsed.getLong(ChronoField.MONTH_OF_YEAR);
    long day = parsed.getLong(ChronoField.DAY_OF_MONTH);
    return twoDigitYear ? past(year, month, day) : IsoDay.day(year, month, day);
  }

  private Optional<LocalDate> past(long year, long month, long day) {
    return IsoDay.day(year, month, day)
        .filter(date -> !date.isAfter(today))
        .or(() -> IsoDay.day(year - 100, month, day));
  }

  private static boolean hasTimeOfDay(TemporalAccessor parsed) {
    for (ChronoField field : TIME) {
      if (parsed.isSupported(field) && !field.range().isValidValue(parsed.getLong(field))) {
        return false;
      }
    }
    return true;
  }
}
