package io.profileimporter.notice;

import java.time.Duration;
import java.util.Optional;

/** A way by which notices reach somebody. */
interface Channel {

  /**
   * Sends a notice once.
   *
   * @param limit how long that may take
   * @return why it was not sent; empty where it was
   */
  Optional<Trouble> send(Notice notice, Duration limit);

  /**
   * Why a notice was not sent.
   *
   * @param what in words, without a secret
   * @param passing whether it may be gone in a moment
   * @param notBefore how long the receiver asks to be left alone
   */
  record Trouble(String what, boolean passing, Duration notBefore) {

    static Trouble lasting(String what) {
      return new Trouble(what, false, Duration.ZERO);
    }

    static Trouble passing(String what) {
      return new Trouble(what, true, Duration.ZERO);
    }
  }
}
