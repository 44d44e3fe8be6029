package io.profileimporter.delivery;

import io.profileimporter.profile.Profile;
import java.util.List;
import java.util.Optional;

/** A delivery together with the encoding that comes before it. */
record ProfileDelivery(DeliverySettings settings, Delivery target) implements AutoCloseable {

  List<DeliveryReply> deliver(List<Profile> profiles) {
    return target.deliver(encoded(profiles));
  }

  /** Delivers them in sets, with so many profiles at most that may be begun early. */
  List<DeliveryReply> deliver(List<Profile> profiles, int setSize, int ahead) {
    return new Sets(encoded(profiles), setSize, ahead).deliverTo(target);
  }

  private List<OutgoingProfile> encoded(List<Profile> profiles) {
    ProfileEncoder encoder = ProfileEncoder.of(settings, Optional.of(Deliveries.KEYS));
    return profiles.stream().map(encoder::encode).toList();
  }

  DeliveryCounts counts() {
    return target.counts();
  }

  DeliveryState state() {
    return target.state();
  }

  void stop() {
    target.stop();
  }

  @Override
  public void close() {
    target.close();
  }
}
