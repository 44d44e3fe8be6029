package io.profileimporter.delivery;

import io.profileimporter.profile.Profile;
import java.util.List;

/** A delivery together with the encoding that comes before it. */
record ProfileDelivery(DeliverySettings settings, Delivery target) implements AutoCloseable {

  List<DeliveryReply> deliver(List<Profile> profiles) {
    ProfileEncoder encoder = ProfileEncoder.of(settings);
    return target.deliver(profiles.stream().map(encoder::encode).toList());
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
