package io.profileimporter.report.page;

import io.profileimporter.report.Latency;
import io.profileimporter.report.RunFacts;
import io.profileimporter.report.RunFacts.Pace;
import io.profileimporter.report.page.PaceBars.Column;
import java.util.List;
import java.util.Locale;

/**
 * How long the requests of a run took.
 *
 * @param median what half of them took at most; empty where it is not known
 * @param most what 95 and 99 of 100 took at most, in words
 * @param bars over time, what 95 of 100 requests took at most and upon it what half of them did;
 *     empty where it is not known
 * @param highest the time that the highest bar stands for
 */
public record Latencies(String median, String most, List<Bar> bars, String highest) {

  static Latencies of(RunFacts facts) {
    List<Pace> pace = facts.pace();
    double highest = pace.stream().mapToDouble(Pace::p95).max().orElse(0);
    return new Latencies(
        facts.latency().map(latency -> time(latency.median())).orElse(""),
        facts.latency().map(Latencies::told).orElse(""),
        PaceBars.of(pace, highest, (from, to) -> columns(to)),
        time(highest));
  }

  private static String told(Latency latency) {
    return "95 % within " + time(latency.p95()) + ", 99 % within " + time(latency.p99());
  }

  private static List<Column> columns(Pace to) {
    String number =
        "half within %s, 95 %% within %s, 99 %% within %s"
            .formatted(time(to.median()), time(to.p95()), time(to.p99()));
    return List.of(
        new Column("value", number, to.p95()), new Column("steady", number, to.median()));
  }

  private static String time(double millis) {
    if (millis >= 1000) {
      return String.format(Locale.ROOT, "%.1f s", millis / 1000);
    }
    return String.format(Locale.ROOT, millis < 10 ? "%.1f ms" : "%.0f ms", millis);
  }
}
