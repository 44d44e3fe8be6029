package io.profileimporter.delivery;

import io.profileimporter.settings.SettingsNode;
import java.time.Duration;

/**
 * How often and after which wait a request is sent again. The longest wait before a retry grows
 * from {@code firstWait} by {@code multiplier} up to {@code longestWait}; the wait itself is drawn
 * between nothing and that.
 *
 * @param attempts how often a profile is sent while the API answers others, before it is refused
 */
public record RetrySettings(
    int attempts, Duration firstWait, double multiplier, Duration longestWait) {

  public RetrySettings {
    if (attempts < 1 || multiplier < 1 || longestWait.compareTo(firstWait) < 0) {
      throw new IllegalArgumentException(
          "expected at least 1 attempt, a multiplier from 1 and a longest wait no shorter than the"
              + " first but was %d, %s, %s and %s"
                  .formatted(attempts, multiplier, firstWait, longestWait));
    }
  }

  public static RetrySettings defaults() {
    return new RetrySettings(12, Duration.ofMillis(200), 2, Duration.ofSeconds(20));
  }

  static RetrySettings from(SettingsNode section) {
    RetrySettings defaults = defaults();
    int attempts =
        section
            .value("attempts")
            .flatMap(value -> Found.in(value.integer(1, 1_000)))
            .orElse(defaults.attempts);
    double multiplier =
        section
            .value("multiplier")
            .flatMap(value -> Found.number(value, 1, 10))
            .orElse(defaults.multiplier);
    Duration firstWait = Found.duration(section, "first-wait").orElse(defaults.firstWait);
    Duration longestWait = Found.duration(section, "longest-wait").orElse(defaults.longestWait);
    section.finish();
    if (longestWait.compareTo(firstWait) < 0) {
      section.problem("longest-wait", "expected a wait no shorter than first-wait");
      return defaults;
    }
    return new RetrySettings(attempts, firstWait, multiplier, longestWait);
  }
}
