package io.profileimporter.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Lets so many requests a minute pass, counted over the last minute. */
final class AudienceLimit {

  private static final Duration WINDOW = Duration.ofMinutes(1);

  private final int most;
  private final InstantSource clock;
  private final Deque<Instant> passed = new ArrayDeque<>();

  AudienceLimit(int most, InstantSource clock) {
    this.most = most;
    this.clock = clock;
  }

  /** Lets a request pass, or tells how long to wait. */
  synchronized Optional<Duration> pass() {
    Instant now = clock.instant();
    while (!passed.isEmpty() && !passed.getFirst().plus(WINDOW).isAfter(now)) {
      passed.removeFirst();
    }
    if (passed.size() < most) {
      passed.addLast(now);
      return Optional.empty();
    }
    return Optional.of(Duration.between(now, passed.getFirst().plus(WINDOW)));
  }
}
