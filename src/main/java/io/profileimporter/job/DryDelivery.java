package io.profileimporter.job;

import io.profileimporter.delivery.Delivery;
import io.profileimporter.delivery.DeliveryCounts;
import io.profileimporter.delivery.DeliveryReply;
import io.profileimporter.delivery.DeliveryReply.Delivered;
import io.profileimporter.delivery.DeliveryState;
import io.profileimporter.delivery.Endpoint;
import io.profileimporter.profile.Profile;
import java.util.List;
import java.util.Optional;

/** Delivers nothing, for a run that only checks: every profile counts as one that would go out. */
public final class DryDelivery implements Delivery {

  private final Endpoint endpoint;

  public DryDelivery(Endpoint endpoint) {
    this.endpoint = endpoint;
  }

  @Override
  public List<DeliveryReply> deliver(List<Profile> profiles) {
    return profiles.stream().map(this::reply).toList();
  }

  private DeliveryReply reply(Profile profile) {
    return endpoint
        .refusal(profile)
        .<DeliveryReply>map(DeliveryReply.Refused::new)
        .orElse(Delivered.DELIVERED);
  }

  @Override
  public DeliveryCounts counts() {
    return new DeliveryCounts(0, 0, 0);
  }

  @Override
  public DeliveryState state() {
    return new DeliveryState(0, Optional.empty());
  }

  @Override
  public void stop() {
    // nothing is ever waited for
  }

  @Override
  public void close() {
    // nothing is held
  }
}
