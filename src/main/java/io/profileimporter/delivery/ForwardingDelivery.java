package io.profileimporter.delivery;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Leaves everything to another delivery; who extends it does one thing otherwise. */
public class ForwardingDelivery implements Delivery {

  private final Delivery delivery;

  protected ForwardingDelivery(Delivery delivery) {
    this.delivery = delivery;
  }

  @Override
  public List<DeliveryReply> deliver(
      List<OutgoingProfile> set, Supplier<Optional<OutgoingProfile>> upcoming) {
    return delivery.deliver(set, upcoming);
  }

  @Override
  public boolean isRehearsal() {
    return delivery.isRehearsal();
  }

  @Override
  public DeliveryCounts counts() {
    return delivery.counts();
  }

  @Override
  public LatencySpread latencies() {
    return delivery.latencies();
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
