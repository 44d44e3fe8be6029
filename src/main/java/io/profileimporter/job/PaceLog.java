package io.profileimporter.job;

import io.profileimporter.report.RunFacts.Pace;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * How far a run had come, at so many times at most: each time that they become too many, every
 * other one is dropped, and from then on half as many are taken.
 */
final class PaceLog {

  private static final int MOST = 120;

  private final Clock clock;
  private final Instant start;
  private final List<Pace> points = new ArrayList<>();
  private long marks;
  private long every = 1;

  /** A log that begins now. */
  PaceLog(Clock clock, long rows, long retries) {
    this.clock = clock;
    this.start = clock.instant();
    mark(rows, retries);
  }

  /** Notes how far the run has come. */
  void mark(long rows, long retries) {
    if (marks++ % every != 0) {
      return;
    }
    double second = Duration.between(start, clock.instant()).toMillis() / 1000.0;
    points.add(new Pace(second, rows, retries));
    if (points.size() == MOST) {
      thin();
    }
  }

  List<Pace> points() {
    return List.copyOf(points);
  }

  private void thin() {
    List<Pace> kept = new ArrayList<>();
    for (int point = 0; point < points.size(); point += 2) {
      kept.add(points.get(point));
    }
    points.clear();
    points.addAll(kept);
    every *= 2;
  }
}
