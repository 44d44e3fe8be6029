package io.profileimporter.delivery;

import java.util.Optional;

/** A profile that was handed in, and its reply once there is one. */
final class Entry {

  private final long position;
  private final OutgoingProfile profile;
  private Optional<DeliveryReply> reply = Optional.empty();

  /**
   * A profile without a reply.
   *
   * @param position its place among all profiles that were handed in, from 0
   */
  Entry(long position, OutgoingProfile profile) {
    this.position = position;
    this.profile = profile;
  }

  long position() {
    return position;
  }

  OutgoingProfile profile() {
    return profile;
  }

  boolean isAnswered() {
    return reply.isPresent();
  }

  DeliveryReply reply() {
    return reply.orElseThrow();
  }

  void answer(DeliveryReply given) {
    reply = Optional.of(given);
  }
}
