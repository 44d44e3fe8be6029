package io.profileimporter.job;

import io.profileimporter.delivery.OutgoingProfile;
import io.profileimporter.row.Outcome;
import io.profileimporter.row.SourceRow;

/** A row that has been through mapping and screening: a profile to deliver, or a rejection. */
record PreparedRow(SourceRow row, Outcome<OutgoingProfile> outcome) {

  boolean isRejected() {
    return outcome instanceof Outcome.Rejected;
  }
}
