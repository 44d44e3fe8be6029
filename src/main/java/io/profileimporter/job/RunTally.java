package io.profileimporter.job;

import io.profileimporter.delivery.Delivery;
import io.profileimporter.delivery.DeliveryCounts;
import io.profileimporter.delivery.LatencySpread;
import io.profileimporter.report.Latency;
import io.profileimporter.report.Run.RequestCounts;
import io.profileimporter.report.RunCounts;
import io.profileimporter.report.RunFacts.Pace;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * The numbers of a run while it is at work. Written by the thread of the run; the counts and the
 * requests may be read by any. Requests are those of this start added to those before it.
 */
final class RunTally {

  private final RequestCounts before;
  private final Delivery delivery;
  private final PaceLog pace;
  private volatile RunCounts counts;
  private long taken;
  private long rejectedSoFar;

  RunTally(RunCounts counts, RequestCounts before, Delivery delivery, Clock clock) {
    this.counts = counts;
    this.before = before;
    this.delivery = delivery;
    this.pace = new PaceLog(clock, counts.settled(), before.retries());
    this.taken = counts.read();
    this.rejectedSoFar = counts.rejected();
  }

  /** Numbers of the chunks that are dealt with. */
  RunCounts counts() {
    return counts;
  }

  RequestCounts requests() {
    DeliveryCounts now = delivery.counts();
    return new RequestCounts(before.requests() + now.requests(), before.retries() + now.retries());
  }

  /** Whether nothing is sent. */
  boolean isRehearsal() {
    return delivery.isRehearsal();
  }

  /** Rows taken from the export, those of the chunk at work included. */
  long taken() {
    return taken;
  }

  /** Rejected rows, those of the chunk at work included. */
  long rejectedSoFar() {
    return rejectedSoFar;
  }

  /** How far the run has come at some times since this start. */
  List<Pace> pace() {
    return pace.points();
  }

  /** How long it is since this start. */
  double seconds() {
    return pace.seconds();
  }

  /** How long the requests of this start took; nothing where there was none. */
  Optional<Latency> latency() {
    LatencySpread all = delivery.latencies();
    Latency latency = new Latency(all.quantile(0.5), all.quantile(0.95), all.quantile(0.99));
    return Optional.of(latency).filter(known -> known.median() > 0);
  }

  void take(PreparedRow row) {
    taken++;
    if (row.isRejected()) {
      rejectedSoFar++;
    }
  }

  /** Rows that had been left out as unchanged were sent at the end. */
  void sentAfterAll(long delivered, long rejected, long undropped) {
    counts = counts.withSentAfterAll(delivered, rejected, undropped);
    rejectedSoFar = Math.max(rejectedSoFar, counts.rejected());
  }

  /** Counts a chunk that is dealt with. */
  void add(long delivered, long unchanged, long rejected, long dropped) {
    counts = counts.plus(delivered, rejected, dropped).plusUnchanged(unchanged);
    rejectedSoFar = Math.max(rejectedSoFar, counts.rejected());
    pace.mark(counts.settled(), requests().retries(), delivery.latencies());
  }
}
