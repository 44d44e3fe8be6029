package io.profileimporter.report.page;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers and times as a person reads them. */
final class Wording {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM, HH:mm", Locale.ENGLISH);

  private final ZoneId zone;

  Wording(ZoneId zone) {
    this.zone = zone;
  }

  String time(Instant instant) {
    return TIME.format(instant.atZone(zone));
  }

  String day(Instant instant) {
    return DAY.format(instant.atZone(zone));
  }

  static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** {@code 1 row}, {@code 1,042 rows}. */
  static String count(long number, String one, String many) {
    return number(number) + " " + (number == 1 ? one : many);
  }

  /** A share with a digit that still tells something: {@code 4.2 %}, {@code 0.03 %}. */
  static String share(long part, long whole) {
    if (part == 0 || whole == 0) {
      return "0 %";
    }
    double percent = 100.0 * part / whole;
    if (percent < 0.01) {
      return "under 0.01 %";
    }
    if (percent >= 99.95 && part < whole) {
      return "over 99.9 %";
    }
    String format = percent < 0.1 ? "%.2f %%" : percent < 99.95 ? "%.1f %%" : "%.0f %%";
    return String.format(Locale.ROOT, format, percent);
  }

  static String duration(Duration duration) {
    if (duration.toHours() > 0) {
      return duration.toHours() + " h " + duration.toMinutesPart() + " min";
    }
    return duration.toMinutes() > 0
        ? duration.toMinutes() + " min " + duration.toSecondsPart() + " s"
        : String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
  }

  /** The name of a property as a person reads it: {@code first name}. */
  static String field(String apiName) {
    return apiName.replace('_', ' ');
  }
}
