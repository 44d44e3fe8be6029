package io.profileimporter.delivery;

import io.profileimporter.delivery.DeliveryState.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Whether the API takes anything at all: what tells an outage from a profile that it chokes on. */
final class ApiHealth {

  /** So many faults in a row are no chance: from here on, one request at a time tries the API. */
  private static final int SUSPICIOUS = 10;

  private final Duration limit;
  private long answers;
  private int faultsInARow;
  private Optional<Instant> paused = Optional.empty();
  private volatile Optional<Waiting> waiting = Optional.empty();

  ApiHealth(Duration limit) {
    this.limit = limit;
  }

  void answered() {
    answers++;
    if (faultsInARow > 0) {
      forget();
    }
  }

  private void forget() {
    faultsInARow = 0;
    waiting = Optional.empty();
  }

  /** Nothing will be sent for a while. */
  void pause(Instant now) {
    paused = Optional.of(now);
  }

  /**
   * It goes on: a time in which nothing was sent does not count as one in which nothing was taken.
   */
  void resume(Instant now) {
    Duration pause = paused.map(since -> Duration.between(since, now)).orElse(Duration.ZERO);
    waiting = waiting.map(was -> new Waiting(was.since().plus(pause), was.cause()));
    paused = Optional.empty();
  }

  void failed(Instant now, String cause) {
    faultsInARow++;
    waiting = Optional.of(new Waiting(waiting.map(Waiting::since).orElse(now), cause));
  }

  /** How often the API has answered, be it that it refused. */
  long answers() {
    return answers;
  }

  /** Faults beyond those that chance explains; 0 while the API may be well. */
  int suspiciousFaults() {
    return Math.max(0, faultsInARow - SUSPICIOUS + 1);
  }

  /** Why and since when the API takes nothing; read from any thread. */
  Optional<Waiting> waiting() {
    return waiting;
  }

  /** The end of the run, where the API has taken nothing for too long. */
  Optional<UndeliverableException> outage(Instant now) {
    return waiting
        .filter(outage -> !outage.since().plus(limit).isAfter(now))
        .map(outage -> new UndeliverableException(words(outage)));
  }

  private String words(Waiting outage) {
    return "the API has taken nothing since %s: %d faults in a row, the last: %s"
        .formatted(outage.since().truncatedTo(ChronoUnit.SECONDS), faultsInARow, outage.cause());
  }
}
