package io.profileimporter.sandbox;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Draws the fate of each request. The nth draw depends on the seed and on n alone. */
final class FaultDice {

  private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

  private final Faults faults;
  private final long seed;
  private final AtomicLong draws = new AtomicLong();

  FaultDice(Faults faults, long seed) {
    this.faults = faults;
    this.seed = seed;
  }

  /** What happens to one request. */
  record Fate(Optional<Fault> fault, Duration latency) {
    static final Fate FAIR = new Fate(Optional.empty(), Duration.ZERO);
  }

  Fate next() {
    if (faults.shares().isEmpty() && faults.latency().middle().isZero()) {
      return Fate.FAIR;
    }
    long number = 2 * draws.getAndIncrement();
    return new Fate(fault(uniform(number)), latency(uniform(number + 1)));
  }

  private Optional<Fault> fault(double draw) {
    double reached = 0;
    for (Faults.Share share : faults.shares()) {
      reached += share.part();
      if (draw < reached) {
        return Optional.of(share.fault());
      }
    }
    return Optional.empty();
  }

  private Duration latency(double draw) {
    Faults.Latency latency = faults.latency();
    double shift = (2 * draw - 1) * latency.jitter().toNanos();
    return latency.middle().plusNanos(Math.round(shift));
  }

  /** A number from 0 to 1, 1 excluded, by the mixing function of SplitMix64. */
  private double uniform(long number) {
    long z = seed + number * GOLDEN_GAMMA;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return ((z ^ (z >>> 31)) >>> 11) * 0x1.0p-53;
  }
}
