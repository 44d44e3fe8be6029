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

  boolean isOpen(Instant now) {
    return !opensAt(now).isAfter(now);
  }

  /** Passes one request, while it is open. */
  void pass(Instant now) {
    limit.ifPresent(rate -> rate.take(now));
  }

  Instant opensAt(Instant now) {
    Instant open = limit.map(rate -> rate.opensAt(now)).orElse(now);
    return open.isAfter(closedUntil) ? open : closedUntil;
  }
}
