package io.profileimporter.delivery;

import java.time.Duration;

/** Waiting, for whoever reads from the API. */
@FunctionalInterface
public interface Pause {

  /**
   * Waits for so long.
   *
   * @return false where the wait was cut short because all is to end
   */
  boolean pause(Duration duration);
}
