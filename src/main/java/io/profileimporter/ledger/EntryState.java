package io.profileimporter.ledger;

/** How far an entry can be trusted. The order is stored. */
public enum EntryState {
  /** Its contents were delivered, the last of them last. */
  DELIVERED,
  /** Likewise; in the run that it names, some rows were the same and were not sent. */
  SEEN,
  /** More may have been delivered than it says. */
  IN_DOUBT,
  /** All rows of the customer are to be sent at the end of the run that it names. */
  DUE;

  static EntryState of(int number) {
    return values()[number];
  }
}
