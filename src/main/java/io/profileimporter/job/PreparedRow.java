package io.profileimporter.job;

import io.profileimporter.profile.Profile;
import io.profileimporter.row.Outcome;
import io.profileimporter.row.SourceRow;

/** A row that has been through mapping and screening: a profile to deliver, or a rejection. */
record PreparedRow(SourceRow row, Outcome<Profile> outcome) {

  boolean isRejected() {
    return outcome instanceof Outcome.Rejected;
  }
}
