package io.profileimporter.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Waits for a job store that has gone away. It is waited for a bounded time, and a bounded number
 * of times without any row being settled between them.
 */
final class StoreOutage {

  private static final Duration LOOK = Duration.ofSeconds(1);
  private static final int MOST_IN_A_ROW = 10;

  private final JobStore store;
  private final Duration limit;
  private final Clock clock;
  private final RunListener listener;
  private final StopSignal stop;
  private long settled = -1;
  private int inARow;

  StoreOutage(JobStore store, Duration limit, Clock clock, RunListener listener, StopSignal stop) {
    this.store = store;
    this.limit = limit;
    this.clock = clock;
    this.listener = listener;
    this.stop = stop;
  }

  /**
   * Waits until the store can be reached.
   *
   * @param rows that were settled when the run was begun or gone on with
   * @throws JobStoreException where it has not come back in time, or the run was asked to stop
   */
  void await(StoreLossException loss, long rows) {
    inARow = rows == settled ? inARow + 1 : 1;
    settled = rows;
    if (inARow > MOST_IN_A_ROW) {
      throw given("it went away " + MOST_IN_A_ROW + " times in a row", loss);
    }
    Instant gone = clock.instant();
    listener.note(loss.getMessage() + "; waiting up to " + text(limit) + " for it");
    awaitReturn(gone, loss);
    Duration away = Duration.between(gone, clock.instant());
    listener.note("the job store is back after " + text(away));
  }

  private void awaitReturn(Instant gone, StoreLossException loss) {
    do {
      if (!stop.pause(LOOK)) {
        throw given("it was asked to stop", loss);
      }
      if (clock.instant().isAfter(gone.plus(limit))) {
        throw given("it has not come back for " + text(limit), loss);
      }
    } while (!store.isReachable());
  }

  private static JobStoreException given(String why, StoreLossException loss) {
    return new JobStoreException(
        loss.getMessage()
            + ", and "
            + why
            + "; what is committed stands; start the same command again and it goes on",
        loss);
  }

  private static String text(Duration duration) {
    return duration.toSeconds() < 120 ? duration.toSeconds() + " s" : duration.toMinutes() + " min";
  }
}
