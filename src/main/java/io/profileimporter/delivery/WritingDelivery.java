package io.profileimporter.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/**
 * Writes the requests of a delivery into a file. All but the transport and the time is the real
 * delivery's; it begins nothing early, so that the same profiles give the same file.
 */
final class WritingDelivery extends ForwardingDelivery {

  WritingDelivery(RequestFile file, DeliverySettings settings, Credentials credentials) {
    super(
        new ApiDelivery(
            settings,
            credentials,
            new RateLimit(settings.audience().requestsPerMinute(), Duration.ofMinutes(1)),
            new WritingTransport(file, settings.url(), settings.compression()),
            new LeapingPace(Instant.EPOCH),
            new SplittableRandom(1)));
  }

  @Override
  public List<DeliveryReply> deliver(
      List<OutgoingProfile> set, Supplier<Optional<OutgoingProfile>> upcoming) {
    return super.deliver(set, Optional::empty);
  }

  @Override
  public boolean isRehearsal() {
    return true;
  }

  /** What is written takes no time that says anything of the API. */
  @Override
  public LatencySpread latencies() {
    return LatencySpread.NONE;
  }
}
