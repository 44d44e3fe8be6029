package io.profileimporter.job;

import io.profileimporter.delivery.OutgoingProfile;
import io.profileimporter.row.Outcome;
import java.util.ArrayList;
import java.util.List;

/** A set while it is being filled. */
final class SetFilling {

  private final SetLimit limit;
  private final List<PreparedRow> rows = new ArrayList<>();
  private long profileBytes;
  private long rowBytes;

  SetFilling(SetLimit limit) {
    this.limit = limit;
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  boolean hasRoom() {
    return rows.size() < limit.rows();
  }

  /** Adds a row; false where it does not fit any more. A single row always fits. */
  boolean add(PreparedRow row) {
    long profiles = profileBytes + bytesOf(row);
    long held = rowBytes + row.packed().size();
    if (!rows.isEmpty() && (profiles - 1 > limit.profileBytes() || held > limit.rowBytes())) {
      return false;
    }
    rows.add(row);
    profileBytes = profiles;
    rowBytes = held;
    return true;
  }

  /** With a comma, of which there is one less than profiles. */
  private static int bytesOf(PreparedRow row) {
    return row.outcome() instanceof Outcome.Kept<OutgoingProfile> kept
        ? kept.value().size() + 1
        : 0;
  }

  PreparedSet set() {
    return new PreparedSet(rows);
  }
}
