package io.profileimporter.delivery;

import io.profileimporter.settings.SettingsNode;
import io.profileimporter.settings.SettingsValue;

/**
 * How lists are sent to {@code import/audience}.
 *
 * @param requestSize bytes that a request may have at most, before it is compressed
 * @param requestsPerMinute the highest rate of the shop
 * @param compression how requests are compressed
 * @param halvingRequests extra requests that one list may cost while the records are looked for
 *     that it is refused for
 */
public record AudienceSettings(
    int requestSize, int requestsPerMinute, Compression compression, int halvingRequests) {

  private static final int LEAST_SIZE = 10_000;
  private static final int MOST_SIZE = 100_000_000;

  public AudienceSettings {
    if (requestSize < LEAST_SIZE || requestsPerMinute < 1 || halvingRequests < 0) {
      throw new IllegalArgumentException(
          "expected a request of 10KB or more and a rate of 1 or more but was %d bytes and %d"
              .formatted(requestSize, requestsPerMinute));
    }
  }

  /** As the vendor's documents have it. */
  public static AudienceSettings defaults() {
    return new AudienceSettings(32_000_000, 40, Compression.NONE, 400);
  }

  /** Reads the settings among those of delivery, which have no section of their own. */
  static AudienceSettings from(SettingsNode section) {
    AudienceSettings defaults = defaults();
    return new AudienceSettings(
        section
            .value("request-size")
            .flatMap(value -> Found.in(value.size(LEAST_SIZE, MOST_SIZE)))
            .orElse(defaults.requestSize),
        Found.integer(section, "requests-per-minute", 1, 100_000)
            .orElse(defaults.requestsPerMinute),
        section
            .value("compression")
            .flatMap((SettingsValue value) -> value.choice(Compression.class))
            .orElse(defaults.compression),
        Found.integer(section, "halving-requests", 0, 100_000).orElse(defaults.halvingRequests));
  }
}
