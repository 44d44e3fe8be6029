package io.profileimporter.delivery;

/** Counts requests; one thread counts, any thread may read. */
final class Tally {

  private volatile DeliveryCounts counts = new DeliveryCounts(0, 0, 0);

  void sent(boolean again) {
    DeliveryCounts now = counts;
    counts =
        new DeliveryCounts(now.requests() + 1, now.retries() + (again ? 1 : 0), now.throttled());
  }

  void throttled() {
    DeliveryCounts now = counts;
    counts = new DeliveryCounts(now.requests(), now.retries(), now.throttled() + 1);
  }

  DeliveryCounts counts() {
    return counts;
  }
}
