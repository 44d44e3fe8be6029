package io.profileimporter.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** Real time, which starts with a clock and then runs steadily, however the clock is set. */
final class SteadyPace implements Pace {

  private final Instant start;
  private final long origin = System.nanoTime();

  SteadyPace(Clock clock) {
    start = clock.instant();
  }

  @Override
  public Instant now() {
    return start.plusNanos(System.nanoTime() - origin);
  }

  @Override
  public Optional<Runnable> next(BlockingQueue<Runnable> events, Duration longest)
      throws InterruptedException {
    return Optional.ofNullable(events.poll(longest.toNanos(), TimeUnit.NANOSECONDS));
  }
}
