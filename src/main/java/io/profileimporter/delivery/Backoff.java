package io.profileimporter.delivery;

import io.github.resilience4j.core.IntervalFunction;
import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait before a retry: exponential, capped, with full jitter. */
final class Backoff {

  /** From here on the wait has long reached any cap. */
  private static final int LAST_STEP = 64;

  private final IntervalFunction longest;
  private final RandomGenerator chance;

  Backoff(RetrySettings settings, RandomGenerator chance) {
    this.longest =
        IntervalFunction.ofExponentialBackoff(
            settings.firstWait(), settings.multiplier(), settings.longestWait());
    this.chance = chance;
  }

  /** The wait after so many faults, from 1. */
  Duration after(int faults) {
    long cap = longest.apply(Math.min(faults, LAST_STEP));
    return Duration.ofMillis(chance.nextLong(cap + 1));
  }
}
