package io.profileimporter.job;

import io.profileimporter.delivery.OutgoingProfile;
import io.profileimporter.row.Outcome;
import io.profileimporter.row.PackedRow;
import io.profileimporter.row.SourceRow;

/**
 * A row that has been through mapping and screening: a profile to deliver, or a rejection. What
 * stood in the export is packed: most rows are never looked at again.
 */
record PreparedRow(PackedRow packed, Outcome<OutgoingProfile> outcome) {

  static PreparedRow of(SourceRow row, Outcome<OutgoingProfile> outcome) {
    return new PreparedRow(PackedRow.of(row), outcome);
  }

  /** The row as it stood in the export. */
  SourceRow row() {
    return packed.unpack();
  }

  boolean isRejected() {
    return outcome instanceof Outcome.Rejected;
  }
}
