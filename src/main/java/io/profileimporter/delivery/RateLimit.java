package io.profileimporter.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** At most so many requests in any period of a given length, as this process starts them. */
final class RateLimit implements Quota {

  private static final Permit PERMIT = () -> {};

  private final int permits;
  private final Duration period;
  private final Deque<Instant> starts = new ArrayDeque<>();

  RateLimit(int permits, Duration period) {
    this.permits = permits;
    this.period = period;
  }

  @Override
  public Optional<Permit> take(Instant now) {
    if (opensAt(now).isAfter(now)) {
      return Optional.empty();
    }
    if (starts.size() == permits) {
      starts.removeFirst();
    }
    starts.addLast(now);
    return Optional.of(PERMIT);
  }

  @Override
  public Instant opensAt(Instant now) {
    return starts.size() < permits ? now : starts.getFirst().plus(period);
  }
}
