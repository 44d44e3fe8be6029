package io.profileimporter.delivery;

import io.profileimporter.row.Reason;
import java.time.Duration;
import java.util.Optional;

/** What an exchange means by the vendor's rules. */
sealed interface Verdict {

  /** The API took what was sent. */
  enum Taken implements Verdict {
    TAKEN
  }

  /**
   * The API will not take it, however often it is sent.
   *
   * @param message the API's own
   */
  record Refused(String message) implements Verdict {}

  /**
   * It is to be sent again.
   *
   * @param cause what happened, in words that hold nothing of the data
   * @param excerpt the beginning of what was found in place of a reply, shown escaped; it may hold
   *     values of a row
   * @param retryAfter the wait that the API asked for
   * @param reason what a profile is rejected for that meets with it every time
   */
  record Retry(
      String cause,
      Optional<String> excerpt,
      Optional<Duration> retryAfter,
      Suspect suspect,
      Reason reason)
      implements Verdict {

    /** The cause with what was found. */
    String detail() {
      return excerpt.map(found -> cause + ": " + found).orElse(cause);
    }
  }

  /**
   * No request with these credentials will be taken.
   *
   * @param message in words that hold nothing of the data
   */
  record CredentialsRefused(String message) implements Verdict {}

  /**
   * Nothing may be sent to this server.
   *
   * @param found what it showed in place of a certificate that is trusted
   */
  record Untrusted(String found) implements Verdict {}

  /**
   * What answers at this URL is not the API.
   *
   * @param message what it answers, in words that hold nothing of the data
   */
  record NotTheApi(String message) implements Verdict {}

  /** Who a fault may be owed to. */
  enum Suspect {
    /** Perhaps the profile: it counts against its attempts. */
    PROFILE,
    API,
    /** The rate: the API asks for fewer requests. */
    RATE
  }
}
