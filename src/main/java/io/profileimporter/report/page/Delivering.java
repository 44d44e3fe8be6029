package io.profileimporter.report.page;

import io.profileimporter.report.Run;
import io.profileimporter.report.RunFacts;
import io.profileimporter.report.RunFacts.Pace;
import io.profileimporter.report.Verified;
import io.profileimporter.report.page.PaceBars.Column;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;

/**
 * How the delivery went.
 *
 * @param rate rows a second over the whole run
 * @param pace rows a second over time; empty where it is not known
 * @param highest the rate that the highest bar of the pace stands for
 * @param retried retries over time; empty where there was none, or where it is not known
 * @param mostRetries the retries that the highest bar of these stands for
 * @param latencies how long the requests took
 * @param verified what reading back has shown
 */
public record Delivering(
    String requests,
    String retries,
    String duration,
    String rate,
    List<Bar> pace,
    String highest,
    List<Bar> retried,
    String mostRetries,
    Latencies latencies,
    Optional<Verified> verified) {

  static Delivering of(Run run, RunFacts facts, Duration lasted) {
    List<Pace> pace = facts.pace();
    double highest = highest(pace, Delivering::rate);
    double retries = highest(pace, Delivering::retries);
    return new Delivering(
        Wording.number(run.requests().requests()),
        Wording.number(run.requests().retries())
            + " ("
            + Wording.share(run.requests().retries(), run.requests().requests())
            + ")",
        Wording.duration(lasted),
        Wording.number(
            Math.round(run.counts().settled() * 1000.0 / Math.max(1, lasted.toMillis()))),
        bars(pace, highest, Delivering::rate),
        Wording.number(Math.round(highest)),
        bars(pace, retries, Delivering::retries),
        Wording.number(Math.round(retries)),
        Latencies.of(facts),
        facts.verified());
  }

  private static double highest(List<Pace> pace, ToDoubleBiFunction<Pace, Pace> height) {
    double highest = 0;
    for (int place = 1; place < pace.size(); place++) {
      highest = Math.max(highest, height.applyAsDouble(pace.get(place - 1), pace.get(place)));
    }
    return highest;
  }

  private static List<Bar> bars(
      List<Pace> pace, double highest, ToDoubleBiFunction<Pace, Pace> height) {
    return PaceBars.of(
        pace,
        highest,
        (from, to) ->
            List.of(
                new Column(
                    to.retries() > from.retries() ? "retried" : "steady",
                    rows(from, to),
                    height.applyAsDouble(from, to))));
  }

  private static String rows(Pace from, Pace to) {
    return Wording.number(Math.round(rate(from, to)))
        + " rows a second, "
        + Wording.count(to.retries() - from.retries(), "retry", "retries");
  }

  private static double retries(Pace from, Pace to) {
    return Math.max(0, to.retries() - from.retries());
  }

  private static double rate(Pace from, Pace to) {
    double seconds = to.second() - from.second();
    return seconds <= 0 ? 0 : (to.rows() - from.rows()) / seconds;
  }
}
