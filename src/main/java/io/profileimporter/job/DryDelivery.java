package io.profileimporter.job;

import io.profileimporter.delivery.Delivery;
import io.profileimporter.delivery.DeliveryCounts;
import io.profileimporter.delivery.DeliveryReply;
import io.profileimporter.delivery.DeliveryReply.Delivered;
import io.profileimporter.delivery.DeliveryState;
import io.profileimporter.delivery.OutgoingProfile;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Delivers nothing, for a run that only checks: every profile counts as one that would go out. */
public final class DryDelivery implements Delivery {

  @Override
  public List<DeliveryReply> deliver(
      List<OutgoingProfile> set, Supplier<Optional<OutgoingProfile>> upcoming) {
    return Collections.nCopies(set.size(), Delivered.DELIVERED);
  }

  @Override
  public DeliveryCounts counts() {
    return new DeliveryCounts(0, 0, 0);
  }

  @Override
  public DeliveryState state() {
    return DeliveryState.IDLE;
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
