package io.profileimporter.delivery;

import io.profileimporter.row.Rejection;

/** What the API made of one profile. */
public sealed interface DeliveryReply {

  /** The API took the profile. */
  enum Delivered implements DeliveryReply {
    DELIVERED
  }

  /** The API will not take the profile, however often it is sent. */
  record Refused(Rejection rejection) implements DeliveryReply {}
}
