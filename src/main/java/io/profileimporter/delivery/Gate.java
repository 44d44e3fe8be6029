package io.profileimporter.delivery;

import java.time.Instant;
import java.util.Optional;

/** Whether a request may start now: the rate allows it and the API has not asked for a pause. */
final class Gate {

  private static final Quota.Permit FREE = () -> {};

  private final Optional<Quota> limit;
  private Instant closedUntil = Instant.MIN;

  Gate(Optional<Quota> limit) {
    this.limit = limit;
  }

  void closeUntil(Instant time) {
    closedUntil = time.isAfter(closedUntil) ? time : closedUntil;
  }

  boolean isOpen(Instant now) {
    return !opensAt(now).isAfter(now);
  }

  /** Passes one request while it is open; a quota may be used up by others meanwhile. */
  Optional<Quota.Permit> pass(Instant now) {
    return limit.isPresent() ? limit.get().take(now) : Optional.of(FREE);
  }

  Instant opensAt(Instant now) {
    Instant open = limit.map(quota -> quota.opensAt(now)).orElse(now);
    return open.isAfter(closedUntil) ? open : closedUntil;
  }
}
