package io.profileimporter.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;

/** A time that passes at once where there is something to wait for: nobody is there to wait. */
final class LeapingPace implements Pace {

  private Instant now;

  LeapingPace(Instant start) {
    this.now = start;
  }

  @Override
  public synchronized Instant now() {
    return now;
  }

  @Override
  public synchronized Optional<Runnable> next(BlockingQueue<Runnable> events, Duration longest) {
    Optional<Runnable> event = Optional.ofNullable(events.poll());
    if (event.isEmpty()) {
      now = now.plus(longest);
    }
    return event;
  }
}
