package io.profileimporter.delivery;

import io.profileimporter.settings.SettingsNode;
import java.time.Duration;
import java.util.Optional;

/**
 * How many requests are under way, and how long they may be.
 *
 * @param inFlight requests that may be under way at once
 * @param window whether there are always as many, or as many as the API bears
 * @param lookAhead rows behind a set that may be begun before it is done; 0 for none
 * @param chosenTimeout longest duration of an exchange, from the wait for a connection to the last
 *     byte of the reply, where it is not the endpoint's default
 */
public record TrafficSettings(
    int inFlight,
    WindowKind window,
    int lookAhead,
    Optional<Duration> chosenTimeout,
    Duration connectTimeout) {

  public TrafficSettings {
    if (inFlight < 1 || lookAhead < 0) {
      throw new IllegalArgumentException(
          "expected at least 1 request in flight and no negative look-ahead but was %d and %d"
              .formatted(inFlight, lookAhead));
    }
  }

  static TrafficSettings defaults() {
    return new TrafficSettings(
        64, WindowKind.ADAPTIVE, 10_000, Optional.empty(), Duration.ofSeconds(5));
  }

  /** Reads the settings among those of delivery, which have no section of their own. */
  static TrafficSettings from(SettingsNode section) {
    TrafficSettings defaults = defaults();
    return new TrafficSettings(
        Found.integer(section, "in-flight", 1, 4_096).orElse(defaults.inFlight),
        section
            .value("window")
            .flatMap(value -> value.choice(WindowKind.class))
            .orElse(defaults.window),
        Found.integer(section, "look-ahead", 0, 1_000_000).orElse(defaults.lookAhead),
        Found.duration(section, "timeout"),
        Found.duration(section, "connect-timeout").orElse(defaults.connectTimeout));
  }
}
