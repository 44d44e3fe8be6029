package io.profileimporter.report;

import io.profileimporter.row.Rejection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a file of rejected rows says beside each row; a mapping does not look at it. */
final class RejectionColumns {

  static final List<String> NAMES = List.of("_line", "_stage", "_reason", "_field", "_detail");

  private RejectionColumns() {}

  /** The values by name: the decisive reason, and every detail. */
  static Map<String, String> of(StoredRow row) {
    Rejection decisive = row.rejections().get(0).rejection();
    Map<String, String> columns = new LinkedHashMap<>();
    columns.put("_line", Long.toString(row.line()));
    columns.put("_stage", decisive.reason().stage().code());
    columns.put("_reason", decisive.reason().code());
    columns.put("_field", decisive.field().orElse(""));
    columns.put("_detail", detail(row));
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
