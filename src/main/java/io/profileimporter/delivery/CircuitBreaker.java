package io.profileimporter.delivery;

import io.profileimporter.delivery.DeliveryState.Circuit;
import io.profileimporter.delivery.DeliveryState.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Whether the API takes anything at all: what tells an outage from a profile that it chokes on. It
 * is closed while the API answers. After some faults in a row it opens: nothing is sent until the
 * wait is over, and then one request tries the API. An answer closes it.
 */
final class CircuitBreaker {

  /** So many faults in a row are no chance. */
  private static final int SUSPICIOUS = 10;

  private final Duration limit;
  private long answers;
  private int faultsInARow;
  private Optional<Instant> paused = Optional.empty();
  private Optional<Instant> since = Optional.empty();
  private String cause = "";

  /**
   * A closed circuit.
   *
   * @param limit how long the API may take nothing
   */
  CircuitBreaker(Duration limit) {
    this.limit = limit;
  }

  void answered() {
    answers++;
    faultsInARow = 0;
    since = Optional.empty();
  }

  void failed(Instant now, String words) {
    faultsInARow++;
    cause = words;
    since = since.or(() -> Optional.of(now));
  }

  /** Nothing will be sent for a while. */
  void pause(Instant now) {
    paused = Optional.of(now);
  }

  /**
   * It goes on: a time in which nothing was sent does not count as one in which nothing was taken.
   */
  void resume(Instant now) {
    Duration pause = paused.map(begun -> Duration.between(begun, now)).orElse(Duration.ZERO);
    since = since.map(first -> first.plus(pause));
    paused = Optional.empty();
  }

  /** How often the API has answered, be it that it refused. */
  long answers() {
    return answers;
  }

  boolean isClosed() {
    return faultsBeyondChance() == 0;
  }

  /** Whether the last that came was a fault. */
  boolean isFailing() {
    return since.isPresent();
  }

  /** Faults beyond those that chance explains; 0 while it is closed. */
  int faultsBeyondChance() {
    return Math.max(0, faultsInARow - SUSPICIOUS + 1);
  }

  /** This time, or the end of the API's last chance where that comes before. */
  Instant noLaterThanLimit(Instant time) {
    return since.map(first -> first.plus(limit)).filter(end -> end.isBefore(time)).orElse(time);
  }

  /** The end of the run, where the API has taken nothing for too long. */
  Optional<UndeliverableException> outage(Instant now) {
    return since
        .filter(first -> !first.plus(limit).isAfter(now))
        .map(first -> new UndeliverableException(words(first)));
  }

  private String words(Instant first) {
    return "the API has taken nothing since %s: %d faults in a row, the last: %s"
        .formatted(first.truncatedTo(ChronoUnit.SECONDS), faultsInARow, cause);
  }

  /**
   * Its state, while the API is tried or is not.
   *
   * @param nextTry when it is tried again; empty while it is
   */
  DeliveryState state(int inFlight, int window, Optional<Instant> nextTry) {
    Circuit open = inFlight > 0 ? Circuit.HALF_OPEN : Circuit.OPEN;
    return new DeliveryState(
        inFlight,
        window,
        isClosed() ? Circuit.CLOSED : open,
        since.map(first -> new Waiting(first, cause, nextTry, first)));
  }
}
