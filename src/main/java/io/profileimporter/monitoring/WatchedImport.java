package io.profileimporter.monitoring;

import io.profileimporter.delivery.DeliveryState;
import io.profileimporter.report.Run;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** One import as those see it who watch: its last runs, and the one at work. */
final class WatchedImport {

  private final LongSupplier nanoTime;
  private volatile Past past = new Past(Optional.empty(), Optional.empty());
  private volatile Optional<Present> present = Optional.empty();
  private volatile Totals ended = Totals.NONE;
  private final AtomicLong missing = new AtomicLong();

  /**
   * An import of which nothing is known.
   *
   * @param nanoTime a time that goes on steadily
   */
  WatchedImport(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  /**
   * Runs that have ended.
   *
   * @param last the newest
   * @param good the newest that came to its end
   */
  record Past(Optional<Run> last, Optional<Run> good) {}

  private record Present(LiveFigures live, Totals atBegin, long begun) {}

  void know(Past known) {
    past = known;
  }

  Past past() {
    return past;
  }

  void began(LiveFigures live) {
    present = Optional.of(new Present(live, Totals.of(live), nanoTime.getAsLong()));
  }

  /** No more rows are delivered. */
  void paused() {
    present.ifPresent(run -> ended = ended.plus(Totals.of(run.live), run.atBegin));
    present = Optional.empty();
  }

  void missed() {
    missing.incrementAndGet();
  }

  long missing() {
    return missing.get();
  }

  boolean isAtWork() {
    return present.isPresent();
  }

  Totals totals() {
    return present.map(run -> ended.plus(Totals.of(run.live), run.atBegin)).orElse(ended);
  }

  DeliveryState state() {
    return present.map(run -> run.live.state().get()).orElse(DeliveryState.IDLE);
  }

  /** Rows that the run at work deals with in a second, since it began; 0 where none is. */
  double rowsPerSecond() {
    return present.map(this::rowsPerSecond).orElse(0.0);
  }

  private double rowsPerSecond(Present run) {
    double seconds = (nanoTime.getAsLong() - run.begun) / 1e9;
    long rows = Totals.of(run.live).rows() - run.atBegin.rows();
    return seconds <= 0 ? 0 : rows / seconds;
  }
}
