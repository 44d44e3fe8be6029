package io.profileimporter.delivery;

import tools.jackson.databind.node.ObjectNode;

/** What the API says when it is asked for a profile. */
public sealed interface ProfileReply {

  /**
   * The profile that it has.
   *
   * @param profile all members, in the API's order
   */
  record Known(ObjectNode profile) implements ProfileReply {}

  /**
   * It knows no such profile.
   *
   * @param message the API's own
   */
  record Unknown(String message) implements ProfileReply {}

  /**
   * It gives no answer to that, however often it is asked.
   *
   * @param why what it did instead, in words that hold nothing of the data
   */
  record Unanswered(String why) implements ProfileReply {}
}
