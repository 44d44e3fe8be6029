package io.profileimporter.delivery;

import java.time.Instant;
import java.util.Optional;

/** How many requests may start in a period; several runs may share one quota. */
public interface Quota {

  /** The leave to start one request. */
  interface Permit {

    /** Tells that the request has come to its end, so that it was counted by then. */
    void end();
  }

  /** Takes a permit, where there is one. */
  Optional<Permit> take(Instant now);

  /** When there is, or may be, a permit. */
  Instant opensAt(Instant now);
}
