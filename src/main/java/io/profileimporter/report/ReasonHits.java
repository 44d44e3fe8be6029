package io.profileimporter.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;

/** Sums up the rejections in the job store: one {@link ReasonHit} a reason. */
public final class ReasonHits {

  private final JdbcTemplate jdbc;

  public ReasonHits(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** What each reason did in a run, the most frequent first. */
  public List<ReasonHit> of(String runId) {
    Map<String, StoredRejection> examples = new RunFigures(jdbc).examples(runId);
    return jdbc.query(
        "select reason, count(*) found_in, count(distinct record_number) row_count from rejection"
            + " where run_id = ? group by reason order by found_in desc, reason",
        (row, number) -> hit(row, examples),
        runId);
  }

  private static ReasonHit hit(ResultSet row, Map<String, StoredRejection> examples)
      throws SQLException {
    String reason = row.getString("reason");
    StoredRejection first = Objects.requireNonNull(examples.get(reason));
    return new ReasonHit(
        reason,
        row.getLong("found_in"),
        row.getLong("row_count"),
        first.line(),
        first.rejection().field(),
        first.rejection().value());
  }
}
