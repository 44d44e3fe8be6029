package io.profileimporter.job;

import java.util.List;

/** The rows that are delivered and committed together, in the order of the export. */
record PreparedSet(List<PreparedRow> rows) {

  PreparedSet {
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("expected rows but was none");
    }
  }
}
