package io.profileimporter.report;

import io.profileimporter.row.Rejection;
import io.profileimporter.row.SourceRow;
import java.util.List;

/**
 * A row with something to report.
 *
 * @param rejections why the row was rejected, or which of its values were dropped
 * @param doubted values that a rule speaks against, and that go on because the settings want a
 *     warning only
 * @param delivered whether the row's profile was delivered all the same, without the values that
 *     the rejections name
 */
public record ReportedRow(
    SourceRow row, List<Rejection> rejections, List<Rejection> doubted, boolean delivered) {

  public ReportedRow {
    rejections = List.copyOf(rejections);
    doubted = List.copyOf(doubted);
  }
}
