package io.profileimporter.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** Sums up the rejections in the job store: one {@link ReasonHit} a reason. */
public final class ReasonHits {

  private final JdbcTemplate jdbc;

  public ReasonHits(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** What each reason did in a run, the most frequent first. */
  public List<ReasonHit> of(String runId) {
    return jdbc.query(
        "select h.reason, h.found_in, h.row_count, f.line_number, f.field, f.found from"
            + " (select reason, count(*) found_in, count(distinct record_number) row_count,"
            + " min(record_number) record_number from rejection where run_id = ? group by reason) h"
            + " join rejection f on f.run_id = ? and f.reason = h.reason"
            + " and f.record_number = h.record_number and f.place = (select min(p.place) from"
            + " rejection p where p.run_id = f.run_id and p.record_number = f.record_number and"
            + " p.reason = f.reason) order by h.found_in desc, h.reason",
        (row, number) -> hit(row),
        runId,
        runId);
  }

  private static ReasonHit hit(ResultSet row) throws SQLException {
    return new ReasonHit(
        row.getString("reason"),
        row.getLong("found_in"),
        row.getLong("row_count"),
        row.getLong("line_number"),
        Optional.ofNullable(row.getString("field")),
        Optional.ofNullable(row.getString("found")).map(StorableText::decode));
  }
}
