package io.profileimporter.job;

import java.util.List;

/**
 * The rows that are delivered and committed together, in the order of the export.
 *
 * @param rows those of which there is more to be done than to count them
 * @param silent how many others there are, all of them unchanged
 */
record PreparedSet(List<PreparedRow> rows, int silent) {

  PreparedSet {
    if (rows.isEmpty() && silent == 0) {
      throw new IllegalArgumentException("expected rows but was none");
    }
  }
}
