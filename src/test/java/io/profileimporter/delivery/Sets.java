package io.profileimporter.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Hands profiles to a delivery set by set, and lets it begin some of those behind the set. */
final class Sets {

  private final List<OutgoingProfile> profiles;
  private final int size;
  private final int ahead;
  private int ended;
  private int shown;

  /** Sets of this size, with so many profiles at most that may be begun early. */
  Sets(List<OutgoingProfile> profiles, int size, int ahead) {
    this.profiles = profiles;
    this.size = size;
    this.ahead = ahead;
  }

  List<DeliveryReply> deliverTo(Delivery delivery) {
    List<DeliveryReply> replies = new ArrayList<>();
    while (ended < profiles.size()) {
      int end = Math.min(profiles.size(), ended + size);
      List<OutgoingProfile> set = profiles.subList(ended, end);
      ended = end;
      replies.addAll(delivery.deliver(set, this::upcoming));
    }
    return replies;
  }

  private Optional<OutgoingProfile> upcoming() {
    shown = Math.max(shown, ended);
    return shown < profiles.size() && shown < ended + ahead
        ? Optional.of(profiles.get(shown++))
        : Optional.empty();
  }
}
