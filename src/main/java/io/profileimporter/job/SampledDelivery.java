package io.profileimporter.job;

import io.profileimporter.delivery.Delivery;
import io.profileimporter.delivery.DeliveryReply;
import io.profileimporter.delivery.ForwardingDelivery;
import io.profileimporter.delivery.OutgoingProfile;
import io.profileimporter.verification.Sample;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A delivery that keeps a sample of what the API has taken, to be read back later. */
public final class SampledDelivery extends ForwardingDelivery {

  private final Sample sample;

  public SampledDelivery(Delivery delivery, Sample sample) {
    super(delivery);
    this.sample = sample;
  }

  @Override
  public List<DeliveryReply> deliver(
      List<OutgoingProfile> profiles, Supplier<Optional<OutgoingProfile>> upcoming) {
    List<DeliveryReply> replies = super.deliver(profiles, upcoming);
    for (int position = 0; position < replies.size(); position++) {
      if (replies.get(position) == DeliveryReply.Delivered.DELIVERED) {
        OutgoingProfile profile = profiles.get(position);
        sample.add(profile.identities(), profile.json());
      }
    }
    return replies;
  }
}
