package io.profileimporter.job;

import io.profileimporter.delivery.Delivery;
import io.profileimporter.delivery.DeliveryCounts;
import io.profileimporter.delivery.DeliveryReply;
import io.profileimporter.delivery.DeliveryState;
import io.profileimporter.delivery.OutgoingProfile;
import io.profileimporter.row.Reason;
import io.profileimporter.row.Rejection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/** Takes every profile, apart from ids that begin with an r; a fault may come before a set. */
final class RecordingDelivery implements Delivery {

  private final List<List<String>> sets = new ArrayList<>();
  private final IntConsumer fault;
  private boolean rehearsal;
  private boolean closed;

  /** A delivery to which this happens when it is asked for its set of that number, from 1. */
  RecordingDelivery(IntConsumer fault) {
    this.fault = fault;
  }

  static RecordingDelivery faultless() {
    return new RecordingDelivery(set -> {});
  }

  static RecordingDelivery failingAtSet(int number, RuntimeException failure) {
    return new RecordingDelivery(
        set -> {
          if (set == number) {
            throw failure;
          }
        });
  }

  /** This delivery as one that sends nothing. */
  RecordingDelivery rehearsing() {
    rehearsal = true;
    return this;
  }

  /** The ids of each set that was asked for, failed ones included. */
  List<List<String>> sets() {
    return sets;
  }

  List<Integer> sizes() {
    return sets.stream().map(List::size).toList();
  }

  boolean isClosed() {
    return closed;
  }

  @Override
  public List<DeliveryReply> deliver(
      List<OutgoingProfile> profiles, Supplier<Optional<OutgoingProfile>> upcoming) {
    sets.add(profiles.stream().map(RecordingDelivery::id).toList());
    fault.accept(sets.size());
    return profiles.stream().map(RecordingDelivery::reply).toList();
  }

  private static String id(OutgoingProfile profile) {
    return JsonMapper.shared().readTree(profile.json()).get("id").asString();
  }

  private static DeliveryReply reply(OutgoingProfile profile) {
    return id(profile).startsWith("r")
        ? new DeliveryReply.Refused(Rejection.ofRow(Reason.REFUSED_BY_API, "no such id"))
        : DeliveryReply.Delivered.DELIVERED;
  }

  @Override
  public boolean isRehearsal() {
    return rehearsal;
  }

  @Override
  public DeliveryCounts counts() {
    return new DeliveryCounts(sets.size(), 0, 0);
  }

  @Override
  public DeliveryState state() {
    return DeliveryState.IDLE;
  }

  @Override
  public void stop() {
    // a set is never waited for
  }

  @Override
  public void close() {
    closed = true;
  }
}
