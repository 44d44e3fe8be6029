package io.profileimporter.job;

import io.profileimporter.delivery.OutgoingProfile;
import io.profileimporter.row.Outcome;
import io.profileimporter.row.PackedRow;
import io.profileimporter.row.RowOrigin;
import io.profileimporter.row.SourceRow;
import java.util.Optional;

/**
 * A row that has been through mapping and screening: a profile to deliver, or a rejection. What
 * stood in the export is packed: most rows are never looked at again.
 *
 * @param origin which rejected row of an earlier run it is, where it is one
 */
record PreparedRow(PackedRow packed, Optional<RowOrigin> origin, Outcome<OutgoingProfile> outcome) {

  static PreparedRow of(SourceRow row, Outcome<OutgoingProfile> outcome) {
    return new PreparedRow(PackedRow.of(row), RowOrigin.of(row), outcome);
  }

  /** The row as it stood in the export. */
  SourceRow row() {
    return packed.unpack();
  }

  boolean isRejected() {
    return outcome instanceof Outcome.Rejected;
  }
}
