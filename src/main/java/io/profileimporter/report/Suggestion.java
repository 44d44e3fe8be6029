package io.profileimporter.report;

import io.profileimporter.row.Reason;
import io.profileimporter.row.Rejection;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a rejected value most likely was meant to be; for a person to look at. */
public final class Suggestion {

  private static final Pattern MEANT = Pattern.compile("did you mean (.+)\\?$");
  private static final Pattern DATES = Pattern.compile("expected ([dMyu./-]+)(?: or .*)? but was ");
  private static final Pattern MOBILE = Pattern.compile("(?:8|7)?(9\\d{9})");

  /** How days are written; one that is read in two ways tells nothing. */
  private static final List<DateTimeFormatter> DAYS =
      List.of(
          days("d/M/u"),
          days("M/d/u"),
          days("d.M.u"),
          days("d-M-u"),
          days("u/M/d"),
          days("u.M.d"),
          days("u-M-d"));

  private Suggestion() {}

  /** The value that was meant, in the form that the mapping reads. */
  public static Optional<String> of(Rejection rejection) {
    Matcher meant = MEANT.matcher(rejection.detail());
    return meant.find()
        ? Optional.of(meant.group(1))
        : rejection.value().map(String::strip).flatMap(value -> converted(rejection, value));
  }

  private static Optional<String> converted(Rejection rejection, String value) {
    if (rejection.field().filter("phone"::equals).isPresent()) {
      return phone(value);
    }
    Matcher dates = DATES.matcher(rejection.detail());
    return rejection.reason() == Reason.UNREADABLE_VALUE && dates.find()
        ? day(value).map(days(dates.group(1).replace('y', 'u'))::format)
        : Optional.empty();
  }

  /** A Russian mobile number as it is dialled within the country. */
  private static Optional<String> phone(String value) {
    Matcher mobile = MOBILE.matcher(value.replaceAll("[\\s().-]", ""));
    return mobile.matches() ? Optional.of("+7" + mobile.group(1)) : Optional.empty();
  }

  private static Optional<LocalDate> day(String value) {
    Set<LocalDate> readings = new HashSet<>();
    for (DateTimeFormatter format : DAYS) {
      try {
        readings.add(LocalDate.parse(value, format));
      } catch (DateTimeException other) {
        // it is not written so
      }
    }
    readings.removeIf(day -> day.getYear() < 1000);
    return readings.size() == 1 ? readings.stream().findFirst() : Optional.empty();
  }

  private static DateTimeFormatter days(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
