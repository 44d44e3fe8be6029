package io.profileimporter.delivery;

import java.time.Duration;
import java.util.OptionalInt;

/**
 * What a delivery would ask of the API.
 *
 * @param requests how many requests, without retries
 * @param rate the limit in words; empty where there is none
 * @param least how long the limit makes them last at least, from the first to the last
 */
public record RequestEstimate(long requests, String rate, Duration least) {

  /** The estimate for so many requests. */
  public static RequestEstimate of(DeliverySettings settings, long requests) {
    OptionalInt perSecond = settings.requestsPerSecond();
    return switch (settings.endpoint()) {
      case PROFILE_SET ->
          perSecond.isEmpty()
              ? new RequestEstimate(requests, "", Duration.ZERO)
              : new RequestEstimate(
                  requests,
                  perSecond.getAsInt() + " a second",
                  periods(requests, perSecond.getAsInt(), Duration.ofSeconds(1)));
      case IMPORT_AUDIENCE -> {
        int perMinute = settings.audience().requestsPerMinute();
        yield new RequestEstimate(
            requests, perMinute + " a minute", periods(requests, perMinute, Duration.ofMinutes(1)));
      }
    };
  }

  /** All but those of the last period wait for the one after the next. */
  private static Duration periods(long requests, int permits, Duration period) {
    return period.multipliedBy(Math.max(0, requests - 1) / permits);
  }
}
