package io.profileimporter.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;

/** Counts the rejections of a run by what a chart shows. */
public final class RunFigures {

  private final JdbcTemplate jdbc;

  public RunFigures(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** How much of a run stopped at a place of the export, or at a field. */
  public record Trouble(long rejectedRows, long values) {

    static final Trouble NONE = new Trouble(0, 0);

    /** Rejected rows and dropped or doubted values together. */
    public long total() {
      return rejectedRows + values;
    }

    private Trouble plus(String outcome, long more) {
      return outcome.equals(StoredRejection.ROW)
          ? new Trouble(rejectedRows + more, values)
          : new Trouble(rejectedRows, values + more);
    }
  }

  /** The troubles of each field that has any, the most first. */
  public Map<String, Trouble> byField(String runId) {
    Map<String, Trouble> fields = new LinkedHashMap<>();
    jdbc.query(
        "select field, outcome, count(*), sum(count(*)) over (partition by field) from rejection"
            + " where run_id = ? and field is not null group by field, outcome"
            + " order by 4 desc, 1, 2",
        row -> {
          Trouble so = fields.getOrDefault(row.getString(1), Trouble.NONE);
          fields.put(row.getString(1), so.plus(row.getString(2), row.getLong(3)));
        },
        runId);
    return fields;
  }

  /**
   * The troubles of each stretch of an export.
   *
   * @param width rows of a stretch
   * @param stretches how many there are
   */
  public List<Trouble> byPlace(String runId, long width, int stretches) {
    List<Trouble> places = new ArrayList<>();
    for (int place = 0; place < stretches; place++) {
      places.add(Trouble.NONE);
    }
    jdbc.query(
        "select stretch, outcome, count(*) from (select (record_number - 1) / "
            + width
            + " as stretch, outcome from rejection where run_id = ?"
            + " and (outcome <> 'row' or place = 0)) stretches group by stretch, outcome",
        row -> {
          int place = Math.min(stretches - 1, row.getInt(1));
          places.set(place, places.get(place).plus(row.getString(2), row.getLong(3)));
        },
        runId);
    return places;
  }

  /** How many rows have something to report. */
  public long rows(String runId) {
    Long rows =
        jdbc.queryForObject(
            "select count(distinct record_number) from rejection where run_id = ?",
            Long.class,
            runId);
    return rows == null ? 0 : rows;
  }

  /** For each reason the rejection that stands first in the export. */
  public Map<String, StoredRejection> examples(String runId) {
    SortedSet<Long> rows = new TreeSet<>();
    jdbc.query(
        "select min(record_number) from rejection where run_id = ? group by reason",
        row -> {
          rows.add(row.getLong(1));
        },
        runId);
    Map<String, StoredRejection> examples = new LinkedHashMap<>();
    rows.forEach(row -> addMissing(examples, runId, row));
    return examples;
  }

  /** A row at a time: a join of both may be one that no index helps. */
  private void addMissing(Map<String, StoredRejection> examples, String runId, long recordNumber) {
    jdbc.query(
        "select * from rejection where run_id = ? and record_number = ? order by place",
        row -> {
          StoredRejection example = RejectionStore.rejection(row);
          examples.putIfAbsent(example.rejection().reason().code(), example);
        },
        runId,
        recordNumber);
  }
}
