package io.profileimporter.delivery;

import java.time.Duration;

/**
 * How long the exchanges with the API took, counted in classes that are about a fifth apart. It
 * cannot be changed.
 */
public final class LatencySpread {

  /** No exchange at all. */
  public static final LatencySpread NONE = new LatencySpread(new long[0]);

  private static final int CLASSES = 100;
  private static final int A_DOUBLING = 4;
  private static final double SHORTEST = 0.05;

  private final long[] counts;

  private LatencySpread(long[] counts) {
    this.counts = counts;
  }

  /** Gathers exchanges; one thread adds, any thread may ask. */
  public static final class Gathering {

    private final long[] counts = new long[CLASSES];

    synchronized void add(Duration took) {
      counts[classOf(took.toNanos() / 1e6)]++;
    }

    /** All that were added so far. */
    public synchronized LatencySpread so() {
      return new LatencySpread(counts.clone());
    }
  }

  private static int classOf(double millis) {
    double doublings = Math.log(Math.max(millis, SHORTEST) / SHORTEST) / Math.log(2);
    return (int) Math.min(CLASSES - 1, A_DOUBLING * doublings);
  }

  /** Those that are not in an earlier spread. */
  public LatencySpread since(LatencySpread earlier) {
    long[] more = counts.clone();
    for (int place = 0; place < earlier.counts.length; place++) {
      more[place] -= earlier.counts[place];
    }
    return new LatencySpread(more);
  }

  /**
   * The time within which a share of the exchanges had ended, in milliseconds.
   *
   * @param share from 0 to 1
   * @return 0 where there was none
   */
  public double quantile(double share) {
    long all = 0;
    for (long count : counts) {
      all += count;
    }
    long left = (long) Math.ceil(share * all);
    int place = 0;
    while (place < counts.length && (left -= counts[place]) > 0) {
      place++;
    }
    return all == 0 ? 0 : SHORTEST * Math.pow(2, (place + 0.5) / A_DOUBLING);
  }
}
