package io.profileimporter.ledger;

/** How far an entry can be trusted. */
public enum EntryState {
  /** Its contents were delivered, the last of them last. */
  DELIVERED(0),
  /** Likewise; in the run that it names, some rows were the same and were not sent. */
  SEEN(1),
  /** More may have been delivered than it says. */
  IN_DOUBT(2),
  /** All rows of the customer are to be sent at the end of the run that it names. */
  DUE(3);

  private final int number;

  EntryState(int number) {
    this.number = number;
  }

  /** What is stored for it. */
  int number() {
    return number;
  }

  static EntryState of(int number) {
    for (EntryState state : values()) {
      if (state.number == number) {
        return state;
      }
    }
    throw new IllegalArgumentException("expected the number of a state but was " + number);
  }
}
