package io.profileimporter.report;

import io.profileimporter.row.Reason;
import io.profileimporter.row.Rejection;
import io.profileimporter.row.RowLocation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The rejections in the job store. They are written in the transaction of their chunk, so that none
 * is lost and none stands twice, however often the run is interrupted. This is a place where values
 * of rows are kept; the framework's job tables are not.
 */
public final class RejectionStore {

  private static final int PAGE = 500;

  private final JdbcTemplate jdbc;

  public RejectionStore(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds the rows of a chunk that have something to report. */
  public void add(String runId, List<ReportedRow> rows) {
    List<Object[]> contents = new ArrayList<>();
    List<Object[]> rejections = new ArrayList<>();
    for (ReportedRow row : rows) {
      if (!row.delivered()) {
        contents.add(contentOf(runId, row));
      }
      String outcome = row.delivered() ? StoredRejection.VALUE : StoredRejection.ROW;
      int place = 0;
      for (Rejection rejection : row.rejections()) {
        rejections.add(columns(runId, row.row().location(), place++, outcome, rejection));
      }
      for (Rejection doubt : row.doubted()) {
        rejections.add(columns(runId, row.row().location(), place++, StoredRejection.DOUBT, doubt));
      }
    }
    jdbc.batchUpdate("insert into rejected_row values (?, ?, ?, ?, ?)", contents);
    jdbc.batchUpdate("insert into rejection values (?, ?, ?, ?, ?, ?, ?, ?, ?)", rejections);
  }

  /** Has these rows stand in the place of what was reported of them before. */
  public void replace(String runId, List<ReportedRow> rows) {
    List<Object[]> records =
        rows.stream().map(row -> new Object[] {runId, row.row().location().record()}).toList();
    jdbc.batchUpdate("delete from rejection where run_id = ? and record_number = ?", records);
    jdbc.batchUpdate("delete from rejected_row where run_id = ? and record_number = ?", records);
    add(runId, rows);
  }

  /** How many rows were rejected for each reason; a row counts for its decisive reason alone. */
  public Map<String, Long> rejectedRowsByReason(String runId) {
    return counts(runId, StoredRejection.ROW + "' and place = 0");
  }

  /** How many values were dropped from delivered profiles for each reason. */
  public Map<String, Long> droppedValuesByReason(String runId) {
    return counts(runId, StoredRejection.VALUE + "'");
  }

  /** How many values were delivered although a rule speaks against them, for each reason. */
  public Map<String, Long> doubtedValuesByReason(String runId) {
    return counts(runId, StoredRejection.DOUBT + "'");
  }

  private Map<String, Long> counts(String runId, String outcome) {
    Map<String, Long> counts = new LinkedHashMap<>();
    jdbc.query(
        "select reason, count(*) from rejection where run_id = ? and outcome = '"
            + outcome
            + " group by reason order by 2 desc, 1",
        row -> {
          counts.put(row.getString(1), row.getLong(2));
        },
        runId);
    return counts;
  }

  /** Goes through all rejections of a run, in the order of the export, in constant memory. */
  public void forEachRejection(String runId, Consumer<StoredRejection> consumer) {
    whileRejections(
        runId,
        rejection -> {
          consumer.accept(rejection);
          return true;
        });
  }

  /** Goes through the rejections of a run likewise, until one is the last that is wanted. */
  public void whileRejections(String runId, Predicate<StoredRejection> wantsMore) {
    long record = 0;
    int place = -1;
    List<StoredRejection> page;
    do {
      page =
          jdbc.query(
              "select * from rejection where run_id = ?"
                  + " and record_number >= ? and (record_number > ? or place > ?)"
                  + " order by run_id, record_number, place fetch first "
                  + PAGE
                  + " rows only",
              (row, number) -> rejection(row),
              runId,
              record,
              record,
              place);
      if (!page.stream().allMatch(wantsMore)) {
        return;
      }
      if (!page.isEmpty()) {
        record = page.get(page.size() - 1).record();
        place = page.get(page.size() - 1).place();
      }
    } while (page.size() == PAGE);
  }

  /** Goes through the rejected rows of a run, in the order of the export, in constant memory. */
  public void forEachRow(String runId, Consumer<StoredRow> consumer) {
    whileRows(
        runId,
        row -> {
          consumer.accept(row);
          return true;
        });
  }

  /** Goes through the rejected rows of a run likewise, until one is the last that is wanted. */
  public void whileRows(String runId, Predicate<StoredRow> wantsMore) {
    long record = 0;
    List<StoredRow> page;
    do {
      page = rows(runId, record);
      Map<Long, List<StoredRejection>> rejections = rejections(runId, page);
      for (StoredRow row : page) {
        if (!wantsMore.test(row.with(rejections.getOrDefault(row.record(), List.of())))) {
          return;
        }
        record = row.record();
      }
    } while (page.size() == PAGE);
  }

  private List<StoredRow> rows(String runId, long after) {
    return jdbc.query(
        "select * from rejected_row where run_id = ? and record_number > ?"
            + " order by run_id, record_number fetch first "
            + PAGE
            + " rows only",
        (row, number) ->
            new StoredRow(
                row.getLong("record_number"),
                row.getLong("line_number"),
                RowContent.decode(
                    row.getString("form"), StorableText.decode(row.getString("content"))),
                List.of()),
        runId,
        after);
  }

  private Map<Long, List<StoredRejection>> rejections(String runId, List<StoredRow> rows) {
    Map<Long, List<StoredRejection>> byRecord = new LinkedHashMap<>();
    if (!rows.isEmpty()) {
      jdbc.query(
          "select * from rejection where run_id = ? and record_number between ? and ?"
              + " and outcome = '"
              + StoredRejection.ROW
              + "' order by record_number, place",
          row -> {
            StoredRejection rejection = rejection(row);
            byRecord.computeIfAbsent(rejection.record(), key -> new ArrayList<>()).add(rejection);
          },
          runId,
          rows.get(0).record(),
          rows.get(rows.size() - 1).record());
    }
    return byRecord;
  }

  static StoredRejection rejection(ResultSet row) throws SQLException {
    return new StoredRejection(
        row.getLong("record_number"),
        row.getInt("place"),
        row.getLong("line_number"),
        row.getString("outcome"),
        new Rejection(
            Reason.of(row.getString("reason")),
            Optional.ofNullable(row.getString("field")),
            Optional.ofNullable(row.getString("found")).map(StorableText::decode),
            StorableText.decode(row.getString("detail"))));
  }

  private static Object[] contentOf(String runId, ReportedRow row) {
    RowContent content = RowContent.of(row.row());
    return new Object[] {
      runId,
      row.row().location().record(),
      row.row().location().line(),
      content.form(),
      StorableText.encode(content.text())
    };
  }

  private static Object[] columns(
      String runId, RowLocation location, int place, String outcome, Rejection rejection) {
    return new Object[] {
      runId,
      location.record(),
      place,
      location.line(),
      outcome,
      rejection.reason().code(),
      rejection.field().orElse(null),
      rejection.value().map(StorableText::encode).orElse(null),
      StorableText.encode(rejection.detail())
    };
  }
}
