package io.profileimporter.report;

import io.profileimporter.report.Run.RequestCounts;
import io.profileimporter.row.Reason;
import io.profileimporter.row.Rejection;
import io.profileimporter.row.RowLocation;
import io.profileimporter.row.SourceRow;
import io.profileimporter.row.SourceRow.DocumentRow;
import io.profileimporter.row.SourceRow.UnreadRow;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs of {@code customers.csv}, and what their rows have to report. */
final class Runs {

  static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  private Runs() {}

  static Run run(String id) {
    return run(id, NOON, Path.of("reports", id));
  }

  static Run run(String id, Instant started, Path folder) {
    return new Run(
        id,
        new ImportName("customers", "0123456789abcdef"),
        new SourceFingerprint("/in/customers.csv", "customers.csv", 7, Optional.of(NOON), "00ff"),
        Map.of("mapping", "a\0b", "labels", "O'Neill \uD83C\uDF82"),
        folder,
        RunStatus.RUNNING,
        Optional.empty(),
        started,
        Optional.empty(),
        RunCounts.NONE,
        RequestCounts.NONE);
  }

  static RowLocation at(long record) {
    return new RowLocation("customers.csv", record, record + 1);
  }

  static ReportedRow rejected(SourceRow row) {
    return rejected(row, "why");
  }

  static ReportedRow rejected(SourceRow row, String detail) {
    Rejection why = Rejection.ofRow(Reason.MALFORMED_ROW, detail);
    return new ReportedRow(row, List.of(why), List.of(), false);
  }

  static ReportedRow rejected(long record, String text) {
    return rejected(new UnreadRow(at(record), text));
  }

  static ReportedRow document(long record, String json) {
    return rejected(new DocumentRow(at(record), Json.MAPPER.readTree(json)));
  }

  static Rejection value(Reason reason, String field, String value) {
    return Rejection.ofValue(reason, field, value, "because of " + value);
  }
}
