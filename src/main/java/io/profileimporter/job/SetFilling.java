package io.profileimporter.job;

import java.util.ArrayList;
import java.util.List;

/** A set while it is being filled. */
final class SetFilling {

  /** A set of which little is sent is committed after so many rows. */
  private static final int MOST_ROWS = 10_000;

  private final SetLimit limit;
  private final List<PreparedRow> rows = new ArrayList<>();
  private long profileBytes;
  private long rowBytes;
  private int sent;
  private int silent;

  SetFilling(SetLimit limit) {
    this.limit = limit;
  }

  boolean isEmpty() {
    return rows.isEmpty() && silent == 0;
  }

  boolean hasRoom() {
    return sent < limit.rows() && rows.size() + silent < Math.max(MOST_ROWS, limit.rows());
  }

  /** Adds a row; false where it does not fit any more. A single row always fits. */
  boolean add(PreparedRow row) {
    if (row.isSilent()) {
      silent++;
      return true;
    }
    long profiles = profileBytes + bytesOf(row);
    long held = rowBytes + row.packed().size();
    if (!rows.isEmpty() && (profiles - 1 > limit.profileBytes() || held > limit.rowBytes())) {
      return false;
    }
    rows.add(row);
    sent += row.decision().sends() ? 1 : 0;
    profileBytes = profiles;
    rowBytes = held;
    return true;
  }

  /** With a comma, of which there is one less than profiles. */
  private static int bytesOf(PreparedRow row) {
    return row.outgoing().map(profile -> profile.size() + 1).orElse(0);
  }

  PreparedSet set() {
    return new PreparedSet(rows, silent);
  }
}
