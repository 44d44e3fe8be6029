package io.profileimporter.report;

import io.profileimporter.census.Charges;
import io.profileimporter.census.Evidence;
import io.profileimporter.census.Finding;
import io.profileimporter.row.Reason;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.core.type.TypeReference;

/** The censuses in the job store: hashes and masked values, never the values. */
public final class CensusStore {

  private static final TypeReference<Map<String, Long>> COUNTS = new TypeReference<>() {};
  private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};
  private static final TypeReference<List<Long>> NUMBERS = new TypeReference<>() {};

  private static final int BATCH = 1000;

  private final JdbcTemplate jdbc;

  public CensusStore(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Writes the evidence of a run; to be called in a transaction. */
  public void enter(String runId, Evidence evidence) {
    Map<String, Long> counts = new LinkedHashMap<>();
    evidence.counts().forEach((reason, count) -> counts.put(reason.code(), count));
    jdbc.update("delete from census_finding where run_id = ?", runId);
    jdbc.update("delete from census_charge where run_id = ?", runId);
    jdbc.update("delete from census where run_id = ?", runId);
    jdbc.update(
        "insert into census values (?, ?, ?, ?)",
        runId,
        evidence.seed(),
        evidence.rows(),
        Json.MAPPER.writeValueAsString(counts));
    jdbc.batchUpdate(
        "insert into census_finding values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        evidence.findings(),
        BATCH,
        (insert, finding) -> set(insert, columns(runId, finding)));
    new ChargeTable(jdbc, runId).enter(evidence.further());
  }

  private static void set(PreparedStatement insert, Object[] columns) throws SQLException {
    for (int column = 0; column < columns.length; column++) {
      insert.setObject(column + 1, columns[column]);
    }
  }

  private static Object[] columns(String runId, Finding finding) {
    return new Object[] {
      runId,
      finding.reason().code(),
      finding.hash(),
      finding.field(),
      StorableText.encode(finding.shown()),
      Json.MAPPER.writeValueAsString(finding.against()),
      StorableText.encode(finding.evidence()),
      finding.customers(),
      finding.rows(),
      Json.MAPPER.writeValueAsString(finding.examples())
    };
  }

  /** The evidence of a run to be shown; none where no census was taken. */
  public Evidence find(String runId) {
    return find(runId, new Charges());
  }

  /** The evidence of a run to hold its rows against; none where no census was taken. */
  public Evidence findWhole(String runId) {
    return find(runId, new ChargeTable(jdbc, runId).charges());
  }

  private Evidence find(String runId, Charges further) {
    Optional<Evidence> found =
        jdbc
            .query(
                "select * from census where run_id = ?",
                (row, number) ->
                    new Evidence(
                        row.getLong("seed"),
                        row.getLong("rows_counted"),
                        counts(row.getString("counts")),
                        findings(runId),
                        further),
                runId)
            .stream()
            .findFirst();
    return found.orElseGet(Evidence::none);
  }

  private static Map<Reason, Long> counts(String json) {
    Map<Reason, Long> counts = new LinkedHashMap<>();
    Json.MAPPER
        .readValue(json, COUNTS)
        .forEach((code, count) -> counts.put(Reason.of(code), count));
    return counts;
  }

  private List<Finding> findings(String runId) {
    return jdbc.query(
        "select * from census_finding where run_id = ? order by reason, customers desc, value_hash",
        (row, number) -> finding(row),
        runId);
  }

  private static Finding finding(ResultSet row) throws SQLException {
    return new Finding(
        Reason.of(row.getString("reason")),
        row.getString("field"),
        row.getLong("value_hash"),
        StorableText.decode(row.getString("shown")),
        Json.MAPPER.readValue(row.getString("against"), TEXTS),
        StorableText.decode(row.getString("evidence")),
        row.getLong("customers"),
        row.getLong("rows_found"),
        Json.MAPPER.readValue(row.getString("examples"), NUMBERS));
  }
}
