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
final class WritingDelivery implements Delivery {

  private final Delivery delivery;

  WritingDelivery(RequestFile file, DeliverySettings settings, Credentials credentials) {
    Transport transport = new WritingTransport(file, settings.url(), settings.compression());
    this.delivery =
        new ApiDelivery(
            settings,
            credentials,
            new RateLimit(settings.audience().requestsPerMinute(), Duration.ofMinutes(1)),
            transport,
            new LeapingPace(Instant.EPOCH),
            new SplittableRandom(1));
  }

  @Override
  public List<DeliveryReply> deliver(
      List<OutgoingProfile> set, Supplier<Optional<OutgoingProfile>> upcoming) {
    return delivery.deliver(set, Optional::empty);
  }

  @Override
  public boolean isRehearsal() {
    return true;
  }

  @Override
  public DeliveryCounts counts() {
    return delivery.counts();
  }

  @Override
  public DeliveryState state() {
    return delivery.state();
  }

  @Override
  public void stop() {
    delivery.stop();
  }

  @Override
  public void close() {
    delivery.close();
  }
}
