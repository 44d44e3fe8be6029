package io.profileimporter.mapping;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a day that a machine has counted; days begin at midnight UTC. */
enum NumberedDay implements DayReader {
  /** Milliseconds since 1970. */
  EPOCH_MILLIS(86_400_000, "-?\\d{1,15}(?:\\.0+)?") {
    @Override
    LocalDate day(long number) {
      return LocalDate.ofEpochDay(number);
    }
  },
  /** Seconds since 1970. */
  EPOCH_SECONDS(86_400, "-?\\d{1,12}(?:\\.\\d{1,9})?") {
    @Override
    LocalDate day(long number) {
      return LocalDate.ofEpochDay(number);
    }
  },
  /**
   * Days since 1900 as spreadsheets count them: 1 is 1900-01-01, and 60 is 29 February 1900, which
   * never was.
   */
  EXCEL_SERIAL(1, "\\d{1,7}(?:\\.\\d{1,15})?") {
    @Override
    LocalDate day(long number) {
      return LocalDate.of(1899, 12, number < 60 ? 31 : 30).plusDays(number);
    }
  };

  /** Seconds from here on, the year 2100, can only be milliseconds. */
  private static final long SECONDS_END = 4_102_444_800L;

  private static final long LAST_EXCEL_SERIAL = 2_958_465;
  private static final long MISSING_EXCEL_SERIAL = 60;

  private final long unitsPerDay;
  private final Pattern form;

  NumberedDay(long unitsPerDay, String form) {
    this.unitsPerDay = unitsPerDay;
    this.form = Pattern.compile(form);
  }

  abstract LocalDate day(long number);

  @Override
  public Optional<LocalDate> read(String text) {
    if (!form.matcher(text).matches()) {
      return Optional.empty();
    }
    long number = new BigDecimal(text).setScale(0, RoundingMode.FLOOR).longValueExact();
    return fits(number)
        ? Optional.of(day(Math.floorDiv(number, unitsPerDay))).filter(NumberedDay::isYear)
        : Optional.empty();
  }

  /**
   * This reader among others: where milliseconds and seconds are both possible, the number's size
   * tells them apart.
   */
  DayReader among(List<NumberedDay> others) {
    return this == EPOCH_MILLIS && others.contains(EPOCH_SECONDS)
        ? text -> isSeconds(text) ? Optional.empty() : read(text)
        : this;
  }

  private static boolean isSeconds(String text) {
    return EPOCH_SECONDS.form.matcher(text).matches()
        && new BigDecimal(text).abs().compareTo(BigDecimal.valueOf(SECONDS_END)) < 0;
  }

  private boolean fits(long number) {
    return this != EXCEL_SERIAL
        || (number >= 1 && number <= LAST_EXCEL_SERIAL && number != MISSING_EXCEL_SERIAL);
  }

  private static boolean isYear(LocalDate day) {
    return day.getYear() >= 1 && day.getYear() <= 9999;
  }
}
