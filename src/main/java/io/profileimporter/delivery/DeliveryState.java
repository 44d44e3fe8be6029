package io.profileimporter.delivery;

import java.time.Instant;
import java.util.Optional;

/**
 * What a delivery is doing at the moment, for a progress line.
 *
 * @param inFlight requests under way
 * @param window how many may be under way at the moment
 * @param waiting why and since when the API takes nothing; empty while it does
 */
public record DeliveryState(int inFlight, int window, Optional<Waiting> waiting) {

  /**
   * The API takes nothing.
   *
   * @param since the first fault after the API's last answer; in a busy run that may be a moment
   *     ago, so a progress line shows only what has lasted
   * @param cause the last fault in words: {@code the API answered 503}
   */
  public record Waiting(Instant since, String cause) {}
}
