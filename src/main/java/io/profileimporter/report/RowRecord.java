package io.profileimporter.report;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the job store keeps of one row of a run. */
public final class RowRecord {

  private final JdbcTemplate jdbc;

  public RowRecord(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Everything that was reported of the row with this number, the decisive first. */
  public List<StoredRejection> rejections(String runId, long record) {
    return jdbc.query(
        "select * from rejection where run_id = ? and record_number = ? order by place",
        (row, number) -> RejectionStore.rejection(row),
        runId,
        record);
  }
}
