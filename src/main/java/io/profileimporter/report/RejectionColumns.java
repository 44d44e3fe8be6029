package io.profileimporter.report;

import io.profileimporter.row.CorrectionColumns;
import io.profileimporter.row.Rejection;
import io.profileimporter.row.RowOrigin;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What a file of rejected rows says beside each row; a mapping does not look at it. */
final class RejectionColumns {

  private RejectionColumns() {}

  /**
   * The values by name: the decisive reason, every detail, and which row it is.
   *
   * @param origin where the row was rejected first
   */
  static Map<String, String> of(StoredRow row, RowOrigin origin) {
    Rejection decisive = row.rejections().get(0).rejection();
    Map<String, String> columns = new LinkedHashMap<>();
    columns.put(CorrectionColumns.LINE, Long.toString(row.line()));
    columns.put(CorrectionColumns.STAGE, decisive.reason().stage().code());
    columns.put(CorrectionColumns.REASON, decisive.reason().code());
    columns.put(CorrectionColumns.FIELD, decisive.field().orElse(""));
    columns.put(CorrectionColumns.DETAIL, detail(row));
    columns.put(CorrectionColumns.RUN, origin.toString());
    return columns;
  }

  private static String detail(StoredRow row) {
    return row.rejections().stream()
        .map(StoredRejection::rejection)
        .map(
            rejection ->
                rejection.field().map(field -> field + ": ").orElse("") + rejection.detail())
        .collect(Collectors.joining("; "));
  }
}
