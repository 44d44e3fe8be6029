package io.profileimporter.delivery;

import java.net.URI;

/** The words in which a delivery tells that it cannot go on, or gives a profile up. */
final class Ending {

  private static final String LOOK_AT_KEYS =
      "look at PROFILE_IMPORTER_SHOP_ID and PROFILE_IMPORTER_SHOP_SECRET, or at the file of"
          + " credentials that the settings name, and at delivery.api-url";

  private Ending() {}

  /**
   * The credentials are refused.
   *
   * @param message holds nothing of a row
   */
  static UndeliverableException credentialsRefused(String message) {
    return new UndeliverableException(
        "the API refuses the credentials (\"%s\"); %s"
            .formatted(Shown.text(message), LOOK_AT_KEYS));
  }

  /**
   * No list is ever taken.
   *
   * @param message the API's own, which may hold values of rows
   */
  static UndeliverableException nothingTaken(String message) {
    return new UndeliverableException(
        "the API refused every list and every part of it (\"%s\"), as it does with wrong"
                .formatted(KnownWords.of(message))
            + " credentials; "
            + LOOK_AT_KEYS);
  }

  static UndeliverableException notTheApi(URI apiUrl, String message) {
    return new UndeliverableException(
        "expected the API at %s but was answered \"%s\"; look at delivery.api-url"
            .formatted(apiUrl, Shown.text(message)));
  }

  static UndeliverableException untrusted(URI apiUrl, String found) {
    return new UndeliverableException(
        ("expected %s to show a certificate for its name, from an authority that this machine or"
                + " delivery.trust knows, but found %s")
            .formatted(apiUrl, found));
  }

  /** Why a profile is given up at which the API fails while it takes others. */
  static String spent(int faults, String last) {
    return "the API failed on it %d times while it took others, the last time: %s"
        .formatted(faults, last);
  }

  /** Why all that is left of a refused list is refused. */
  static String unsearched(int size, String message) {
    return "one or more of %d profiles, which ones was not searched any further: %s"
        .formatted(size, message);
  }
}
