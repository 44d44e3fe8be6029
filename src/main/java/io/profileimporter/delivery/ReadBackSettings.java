package io.profileimporter.delivery;

import io.profileimporter.settings.SettingsNode;
import java.time.Duration;
import java.util.Optional;

/**
 * When delivered profiles are read back.
 *
 * @param chosenDelay how long the API is given before it is asked, where it is not the endpoint's
 *     default
 * @param chosenLimit how long after that it is asked again for what is not as it was sent, where it
 *     is not the endpoint's default
 */
public record ReadBackSettings(Optional<Duration> chosenDelay, Optional<Duration> chosenLimit) {

  public static ReadBackSettings defaults() {
    return new ReadBackSettings(Optional.empty(), Optional.empty());
  }

  /** Reads the settings among those of delivery, which have no section of their own. */
  static ReadBackSettings from(SettingsNode section) {
    return new ReadBackSettings(
        Found.duration(section, "verify-delay"), Found.duration(section, "verify-limit"));
  }

  /** How long the API is given before it is asked. */
  public Duration delay(Endpoint endpoint) {
    return chosenDelay.orElse(
        switch (endpoint) {
          case PROFILE_SET -> Duration.ZERO;
          case IMPORT_AUDIENCE -> Duration.ofSeconds(30);
        });
  }

  /** How long it is asked again for what is not as it was sent. */
  public Duration limit(Endpoint endpoint) {
    return chosenLimit.orElse(
        switch (endpoint) {
          case PROFILE_SET -> Duration.ofSeconds(10);
          case IMPORT_AUDIENCE -> Duration.ofMinutes(5);
        });
  }
}
