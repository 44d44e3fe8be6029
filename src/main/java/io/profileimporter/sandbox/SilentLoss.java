package io.profileimporter.sandbox;

import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/** Loses some of what the API says it has taken, as the settings ask for. */
final class SilentLoss {

  private final Faults.Loss loss;
  private final Set<Integer> dropped;
  private final long seed;
  private final Tally tally;
  private final AtomicLong draws = new AtomicLong();

  SilentLoss(Faults.Loss loss, long seed, PropertyNames names, Tally tally) {
    this.loss = loss;
    this.seed = seed;
    this.tally = tally;
    this.dropped = loss.dropped().stream().map(names::number).collect(Collectors.toSet());
  }

  /** What is left of the records of a request. */
  Records leftOf(Endpoint endpoint, Records taken) {
    double share = endpoint == Endpoint.IMPORT_AUDIENCE ? loss.ignored() : 0;
    if (share == 0 && dropped.isEmpty()) {
      return taken;
    }
    Records left = new Records();
    for (int record = 0; record < taken.count(); record++) {
      if (share > 0 && draw() < share) {
        tally.fault("ignore");
      } else {
        copy(new Entry(taken.bytes(), taken.start(record), taken.end(record)), left);
      }
    }
    return left;
  }

  /** The nth draw depends on the seed and on n alone. */
  private double draw() {
    return new SplittableRandom(seed + 31 * draws.getAndIncrement()).nextDouble();
  }

  private void copy(Entry entry, Records left) {
    while (entry.next()) {
      if (dropped.contains(entry.property())) {
        tally.fault("drop");
      } else {
        left.append(entry);
      }
    }
    left.end();
  }
}
