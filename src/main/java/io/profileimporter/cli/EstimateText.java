package io.profileimporter.cli;

import io.profileimporter.delivery.RequestEstimate;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What an import would ask of the API and of one's patience, in a line. */
final class EstimateText {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private EstimateText() {}

  /**
   * The line.
   *
   * @param preparation how long it takes to read, map and screen the rows
   * @param now when the import would be started
   */
  static String line(RequestEstimate estimate, Duration preparation, ZonedDateTime now) {
    Duration least = estimate.least().compareTo(preparation) > 0 ? estimate.least() : preparation;
    String rate = estimate.rate().isEmpty() ? "" : ", at most " + estimate.rate() + ",";
    return String.format(
        Locale.ROOT,
        "  an import would send %,d request%s%s and take at least %s: until %s if it is started now",
        estimate.requests(),
        estimate.requests() == 1 ? "" : "s",
        rate,
        shown(least),
        TIME.format(now.plus(least)));
  }

  private static String shown(Duration duration) {
    if (duration.toHours() > 0) {
      return duration.toHours() + " h " + duration.toMinutesPart() + " min";
    }
    return duration.toMinutes() > 0
        ? duration.toMinutes() + " min " + duration.toSecondsPart() + " s"
        : Math.max(1, duration.toSeconds()) + " s";
  }
}
