package io.profileimporter.job;

import io.profileimporter.delivery.Delivery;
import io.profileimporter.delivery.DeliveryCounts;
import io.profileimporter.delivery.DeliveryReply;
import io.profileimporter.delivery.DeliveryReply.Delivered;
import io.profileimporter.delivery.DeliveryState;
import io.profileimporter.delivery.Endpoint;
import io.profileimporter.delivery.OutgoingProfile;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Delivers nothing, for a run that only checks: every profile counts as one that would go out. */
public final class DryDelivery implements Delivery {

  private final Endpoint endpoint;
  private final AtomicLong requests = new AtomicLong();

  public DryDelivery(Endpoint endpoint) {
    this.endpoint = endpoint;
  }

  @Override
  public List<DeliveryReply> deliver(
      List<OutgoingProfile> set, Supplier<Optional<OutgoingProfile>> upcoming) {
    requests.addAndGet(requestsFor(set.size()));
    return Collections.nCopies(set.size(), Delivered.DELIVERED);
  }

  private int requestsFor(int profiles) {
    return switch (endpoint) {
      case PROFILE_SET -> profiles;
      case IMPORT_AUDIENCE -> Math.min(1, profiles);
    };
  }

  @Override
  public boolean isRehearsal() {
    return true;
  }

  /** The requests that an import would send. */
  @Override
  public DeliveryCounts counts() {
    return new DeliveryCounts(requests.get(), 0, 0);
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
