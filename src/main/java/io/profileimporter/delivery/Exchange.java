package io.profileimporter.delivery;

import java.util.Optional;

/** What became of one request: a reply, or none. */
sealed interface Exchange {

  /**
   * A reply came.
   *
   * @param body the beginning of the body where {@code cut}, else all of it
   * @param cut whether the body was too long to be kept
   */
  record Answered(
      int status,
      Optional<String> contentType,
      Optional<String> retryAfter,
      Optional<String> location,
      String body,
      boolean cut)
      implements Exchange {}

  /**
   * No whole reply came; whether the API took the request is not known.
   *
   * @param words what happened: {@code no reply within 10s}
   */
  record Broken(Fault fault, String words) implements Exchange {}

  /** Where an exchange broke. */
  enum Fault {
    /** There was no connection: the API cannot have seen the request. */
    UNREACHABLE,
    /** The server does not prove that it is the one that was meant. */
    UNTRUSTED,
    /** The connection ended before the reply did. */
    BROKEN_OFF,
    TIMED_OUT
  }
}
