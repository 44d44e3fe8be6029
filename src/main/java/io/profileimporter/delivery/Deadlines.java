package io.profileimporter.delivery;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Ends what takes longer than all may take, by one timer for all of it: each request would
 * otherwise have a timer of its own, which hardly ever goes off. Lives on the event loop.
 */
final class Deadlines {

  private final Vertx vertx;
  private final Duration allowed;

  /** When each is to be ended, in nanoseconds; the first comes first, because all have as long. */
  private final Map<Runnable, Long> ends = new LinkedHashMap<>();

  private boolean watching;

  /** All have so long. */
  Deadlines(Vertx vertx, Duration allowed) {
    this.vertx = vertx;
    this.allowed = allowed;
  }

  /** How long all have. */
  Duration allowed() {
    return allowed;
  }

  /** Has something run at its deadline, which is as far from now as is allowed. */
  void set(Runnable end) {
    ends.remove(end);
    ends.put(end, System.nanoTime() + allowed.toNanos());
    if (!watching) {
      watch(allowed.toNanos());
    }
  }

  /** Forgets what has come to its end in time. */
  void cancel(Runnable end) {
    ends.remove(end);
  }

  private void watch(long nanos) {
    watching = true;
    long unused =
        vertx.setTimer(TimeUnit.NANOSECONDS.toMillis(nanos) + 1, passed -> endWhatIsLate());
  }

  private void endWhatIsLate() {
    while (!ends.isEmpty()) {
      Map.Entry<Runnable, Long> first = ends.entrySet().iterator().next();
      long left = first.getValue() - System.nanoTime();
      if (left > 0) {
        watch(left);
        return;
      }
      ends.remove(first.getKey());
      first.getKey().run();
    }
    watching = false;
  }
}
