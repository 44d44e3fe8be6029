package io.profileimporter.job;

import io.profileimporter.delivery.LatencySpread;
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
  private static final int SHOWN = 60;

  private final Clock clock;
  private final Instant start;
  private final List<Mark> marks = new ArrayList<>();
  private long taken;
  private long every = 1;

  /** How far the run had come, and how long all exchanges took by then. */
  private record Mark(double second, long rows, long retries, LatencySpread latencies) {

    Pace since(Mark before) {
      LatencySpread between = latencies.since(before.latencies);
      return new Pace(
          second,
          rows,
          retries,
          between.quantile(0.5),
          between.quantile(0.95),
          between.quantile(0.99));
    }
  }

  /** A log that begins now. */
  PaceLog(Clock clock, long rows, long retries) {
    this.clock = clock;
    this.start = clock.instant();
    mark(rows, retries, LatencySpread.NONE);
  }

  /** Notes how far the run has come. */
  void mark(long rows, long retries, LatencySpread latencies) {
    if (taken++ % every != 0) {
      return;
    }
    marks.add(new Mark(seconds(), rows, retries, latencies));
    if (marks.size() == MOST) {
      thin();
    }
  }

  /** How long it is since the log began. */
  double seconds() {
    return Duration.between(start, clock.instant()).toMillis() / 1000.0;
  }

  /** The points, no two of them so close that what happened between them tells nothing. */
  List<Pace> points() {
    List<Mark> apart = apart();
    List<Pace> points = new ArrayList<>();
    for (int place = 0; place < apart.size(); place++) {
      points.add(apart.get(place).since(apart.get(Math.max(0, place - 1))));
    }
    return points;
  }

  private List<Mark> apart() {
    Mark last = marks.get(marks.size() - 1);
    double least = (last.second() - marks.get(0).second()) / SHOWN;
    List<Mark> apart = new ArrayList<>();
    for (Mark mark : marks) {
      if (apart.isEmpty() || mark.second() - apart.get(apart.size() - 1).second() >= least) {
        apart.add(mark);
      }
    }
    if (apart.size() > 1) {
      apart.set(apart.size() - 1, last);
    }
    return apart;
  }

  private void thin() {
    List<Mark> kept = new ArrayList<>();
    for (int point = 0; point < marks.size(); point += 2) {
      kept.add(marks.get(point));
    }
    marks.clear();
    marks.addAll(kept);
    every *= 2;
  }
}
