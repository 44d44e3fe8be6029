package io.profileimporter.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** At most so many requests in any period of a given length. */
final class RateLimit {

  private final int permits;
  private final Duration period;
  private final Deque<Instant> starts = new ArrayDeque<>();

  RateLimit(int permits, Duration period) {
    this.permits = permits;
    this.period = period;
  }

  /** Takes a permit where there is one. */
  boolean take(Instant now) {
    if (opensAt(now).isAfter(now)) {
      return false;
    }
    if (starts.size() == permits) {
      starts.removeFirst();
    }
    starts.addLast(now);
    return true;
  }

  /** When there is, or was, a permit. */
  Instant opensAt(Instant now) {
    return starts.size() < permits ? now : starts.getFirst().plus(period);
  }
}
