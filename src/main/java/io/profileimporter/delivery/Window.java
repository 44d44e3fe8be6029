package io.profileimporter.delivery;

import com.netflix.concurrency.limits.Limit;
import com.netflix.concurrency.limits.limit.AIMDLimit;
import com.netflix.concurrency.limits.limit.Gradient2Limit;
import com.netflix.concurrency.limits.limit.WindowedLimit;
import com.netflix.concurrency.limits.limit.window.AverageSampleWindowFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/**
 * How many requests may be under way at once. An adaptive window is the smaller of two: one that
 * grows by one with each reply and shrinks by a tenth with each request that is turned away (AIMD),
 * and one that shrinks while replies take more than twice as long as they did over the last minute
 * (a gradient limit).
 */
final class Window {

  /** Where an adaptive window begins, if it may be as large; it grows within some round trips. */
  private static final int START = 32;

  private static final long SAMPLING_MILLIS = 100;
  private static final int LONG_SAMPLES = 600;
  private static final double TOLERATED_SLOWNESS = 2;
  private static final int LEAST_GROWTH = 4;

  private final WindowKind kind;
  private final int most;
  private final Limit acceptance;
  private final Limit latency;

  Window(WindowKind kind, int most) {
    this.kind = kind;
    this.most = most;
    this.acceptance = acceptance(most);
    this.latency = latency(most);
  }

  private static Limit acceptance(int most) {
    return AIMDLimit.newBuilder()
        .initialLimit(Math.min(START, most))
        .minLimit(1)
        .maxLimit(most)
        .timeout(Long.MAX_VALUE, TimeUnit.NANOSECONDS)
        .build();
  }

  private static Limit latency(int most) {
    Gradient2Limit gradient =
        Gradient2Limit.newBuilder()
            .initialLimit(Math.min(START, most))
            .minLimit(1)
            .maxConcurrency(most)
            .queueSizeFunction(limit -> Math.max(LEAST_GROWTH, limit / 4))
            .rttTolerance(TOLERATED_SLOWNESS)
            .longWindow(LONG_SAMPLES)
            .build();
    return WindowedLimit.newBuilder()
        .minWindowTime(SAMPLING_MILLIS, TimeUnit.MILLISECONDS)
        .maxWindowTime(SAMPLING_MILLIS, TimeUnit.MILLISECONDS)
        .minRttThreshold(1, TimeUnit.NANOSECONDS)
        .sampleWindowFactory(AverageSampleWindowFactory.create())
        .build(gradient);
  }

  /** How many may be under way now: at least 1. */
  int size() {
    return switch (kind) {
      case ADAPTIVE -> Math.min(acceptance.getLimit(), latency.getLimit());
      case FIXED -> most;
    };
  }

  /**
   * Learns from an exchange. Replies tell how fast the API is; 429, 503 and connections that are
   * refused tell that there were too many. Other faults tell nothing of the number.
   *
   * @param inFlight requests that were under way with it
   */
  void heard(Verdict verdict, Instant sent, Instant arrived, int inFlight) {
    long roundTrip = Math.max(0, Duration.between(sent, arrived).toNanos());
    if (!(verdict instanceof Verdict.Retry retry)) {
      acceptance.onSample(nanos(sent), roundTrip, inFlight, false);
      latency.onSample(nanos(sent), roundTrip, inFlight, false);
    } else if (retry.suspect() != Verdict.Suspect.PROFILE) {
      acceptance.onSample(nanos(sent), roundTrip, inFlight, true);
    }
  }

  private static long nanos(Instant time) {
    return Duration.between(Instant.EPOCH, time).toNanos();
  }
}
