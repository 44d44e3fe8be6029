package io.profileimporter.ledger;

/** What is to become of a profile, as the ledger sees it. */
public sealed interface Decision {

  /** Where there is nothing more to say. */
  enum Plain implements Decision {
    SEND,
    /** It is the customer's only row, and was delivered before. */
    UNCHANGED,
    /** Rows of the customer before it were left out, so that all are sent at the end of the run. */
    DUE
  }

  /**
   * It is as it was delivered, one of several rows of the customer.
   *
   * @param position how many of the contents the rows have come up to with it
   */
  record Seen(int position) implements Decision {}

  /** Whether the profile is sent in its turn. */
  default boolean sends() {
    return this == Plain.SEND;
  }
}
