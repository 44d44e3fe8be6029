package io.profileimporter.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What a delivery is doing at the moment, for a progress line.
 *
 * @param inFlight requests under way
 * @param window how many may be under way at the moment
 * @param circuit whether the API is taken to be up
 * @param waiting why and since when the API takes nothing; empty while it does
 */
public record DeliveryState(int inFlight, int window, Circuit circuit, Optional<Waiting> waiting) {

  /** A delivery that does nothing. */
  public static final DeliveryState IDLE =
      new DeliveryState(0, 0, Circuit.CLOSED, Optional.empty());

  /** The states of the circuit breaker. */
  public enum Circuit {
    /** The API is up: as many requests as the window allows. */
    CLOSED,
    /** The API is down: nothing is sent until the next try. */
    OPEN,
    /** The API is being tried with one request. */
    HALF_OPEN
  }

  /**
   * The API takes nothing.
   *
   * @param since the first fault after the API's last answer; in a busy run that may be a moment
   *     ago, so a progress line shows only what has lasted
   * @param cause the last fault in words: {@code the API answered 503}
   * @param nextTry when the API is tried again; empty while it is
   * @param now what the delivery's clock shows
   */
  public record Waiting(Instant since, String cause, Optional<Instant> nextTry, Instant now) {

    /** For how long it has taken nothing. */
    public Duration lasting() {
      return Duration.between(since, now);
    }

    /** How long it is until the API is tried again; empty while it is. */
    public Optional<Duration> untilNextTry() {
      return nextTry.map(next -> next.isBefore(now) ? Duration.ZERO : Duration.between(now, next));
    }

    private Waiting at(Instant time) {
      return new Waiting(since, cause, nextTry, time);
    }
  }

  /** This state at another time: a wait goes on while nothing happens. */
  DeliveryState at(Instant time) {
    return new DeliveryState(inFlight, window, circuit, waiting.map(since -> since.at(time)));
  }
}
