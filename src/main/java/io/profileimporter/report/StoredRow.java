package io.profileimporter.report;

import java.util.List;

/** A rejected row as the job store keeps it, with everything that is wrong with it. */
public record StoredRow(
    long record, long line, RowContent content, List<StoredRejection> rejections) {

  StoredRow with(RowContent other) {
    return new StoredRow(record, line, other, rejections);
  }

  StoredRow with(List<StoredRejection> found) {
    return new StoredRow(record, line, content, found);
  }
}
