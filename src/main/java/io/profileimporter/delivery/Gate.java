package io.profileimporter.delivery;

import java.time.Instant;
import java.util.Optional;

/** Whether a request may start now: the rate allows it and the API has not asked for a pause. */
final class Gate {

  private final Optional<RateLimit> limit;
  private Instant closedUntil = Instant.MIN;

  Gate(Optional<RateLimit> limit) {
    this.limit = limit;
  }

  void closeUntil(Instant time) {
    closedUntil = time.isAfter(closedUntil) ? time : closedUntil;
  }

  /** Passes one request, where it may start. */
  boolean pass(Instant now) {
    return !closedUntil.isAfter(now) && limit.map(rate -> rate.take(now)).orElse(true);
  }

  Instant opensAt(Instant now) {
    Instant open = limit.map(rate -> rate.opensAt(now)).orElse(now);
    return open.isAfter(closedUntil) ? open : closedUntil;
  }
}
