package io.profileimporter.report;

import io.profileimporter.row.RowOrigin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which rows of a run are rejected rows of an earlier one that were loaded again. */
public final class CorrectionStore {

  /**
   * Each rejected row of a run with each later try to deliver it. A row that is rejected again is
   * known by where it was rejected first.
   */
  private static final String ATTEMPTS =
      """
      select r.record_number, c.run_id,
        case when c.run_id is null then 0 else 1 end tried,
        case when c.run_id is null or a.run_id is not null then 0 else 1 end delivered
      from rejected_row r
      join import_run i on i.run_id = r.run_id
      left join corrected_row o on o.run_id = r.run_id and o.record_number = r.record_number
      left join (select t.*, l.started from corrected_row t
          join import_run l on l.run_id = t.run_id) c
        on c.origin_run = coalesce(o.origin_run, r.run_id)
        and c.origin_record = coalesce(o.origin_record, r.record_number)
        and c.started > i.started
      left join rejected_row a on a.run_id = c.run_id and a.record_number = c.record_number
      where r.run_id = ?""";

  private final JdbcTemplate jdbc;

  public CorrectionStore(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds rows of a chunk, by their numbers in the export of this run. */
  public void add(String runId, Map<Long, RowOrigin> origins) {
    List<Object[]> rows = new ArrayList<>();
    origins.forEach(
        (record, origin) ->
            rows.add(new Object[] {runId, record, origin.runId(), origin.record()}));
    if (!rows.isEmpty()) {
      jdbc.batchUpdate("insert into corrected_row values (?, ?, ?, ?)", rows);
    }
  }

  /** The runs whose rejected rows a run has loaded again, the oldest first. */
  public List<String> correctedBy(String runId) {
    return jdbc.queryForList(
        "select distinct origin_run from corrected_row where run_id = ? order by 1",
        String.class,
        runId);
  }

  /** What has become of the rejected rows of a run since. */
  public Corrections of(String runId) {
    List<String> later =
        jdbc.queryForList(
            "select distinct c.run_id from ("
                + ATTEMPTS
                + ") c where c.run_id is not null order by 1",
            String.class,
            runId);
    return jdbc
        .query(
            "select count(*), coalesce(sum(delivered), 0), coalesce(sum(tried), 0) from ("
                + "select record_number, max(delivered) delivered, max(tried) tried from ("
                + ATTEMPTS
                + ") attempts group by record_number) ends",
            (row, number) -> {
              long delivered = row.getLong(2);
              return new Corrections(
                  row.getLong(1), delivered, row.getLong(3) - delivered, List.copyOf(later));
            },
            runId)
        .stream()
        .findFirst()
        .orElse(Corrections.NONE);
  }
}
