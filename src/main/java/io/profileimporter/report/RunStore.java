package io.profileimporter.report;

import io.profileimporter.report.Run.RequestCounts;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import tools.jackson.core.type.TypeReference;

/** The runs in the job store. Numbers are written in the transaction of the chunk they count. */
public final class RunStore {

  private static final RowMapper<Run> RUN = (row, number) -> run(row);
  private static final String OF_IMPORT =
      "select * from import_run where import_name = ? and import_target = ? and started < ?"
          + " and status <> 'abandoned'";
  private static final String GOOD = " and status = ? and rows_read > 0 and not correction";
  private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

  private final JdbcTemplate jdbc;

  public RunStore(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Enters a run that is about to start. */
  public void enter(Run run) {
    SourceFingerprint source = run.source();
    jdbc.update(
        """
        insert into import_run (run_id, import_name, import_target, source_path, file_name, file_size, file_modified,
          file_sha256, settings, report_folder, status, started, rows_read, rows_delivered,
          rows_unchanged, rows_rejected, rows_left, values_dropped, requests, retries)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, 0, 0, 0, 0, 0)""",
        run.id(),
        run.importName().name(),
        run.importName().target(),
        source.path(),
        source.name(),
        source.size(),
        source.modified().map(RunStore::timestamp).orElse(null),
        source.sha256(),
        Json.MAPPER.writeValueAsString(run.settings()),
        run.reportFolder().toString(),
        run.status().code(),
        timestamp(run.started()));
  }

  /** Marks a run as being at work again; the rows that were left will be read again. */
  public void reopen(String runId, Path reportFolder) {
    jdbc.update(
        "update import_run set status = ?, message = null, ended = null, report_folder = ?,"
            + " rows_read = rows_read - rows_left, rows_left = 0 where run_id = ?",
        RunStatus.RUNNING.code(),
        reportFolder.toString(),
        runId);
  }

  /** Writes the numbers so far. */
  public void count(String runId, RunCounts counts, RequestCounts requests) {
    jdbc.update(
        """
        update import_run set rows_read = ?, rows_delivered = ?, rows_unchanged = ?,
          rows_rejected = ?, rows_left = ?, values_dropped = ?, requests = ?, retries = ?
        where run_id = ?""",
        counts.read(),
        counts.delivered(),
        counts.unchanged(),
        counts.rejected(),
        counts.left(),
        counts.dropped(),
        requests.requests(),
        requests.retries(),
        runId);
  }

  /** Writes how a run ended, and its last numbers. */
  public void end(Run run) {
    count(run.id(), run.counts(), run.requests());
    jdbc.update(
        "update import_run set status = ?, message = ?, ended = ? where run_id = ?",
        run.status().code(),
        run.message().map(StorableText::encode).orElse(null),
        run.ended().map(RunStore::timestamp).orElse(null),
        run.id());
  }

  public Optional<Run> find(String runId) {
    return jdbc.query("select * from import_run where run_id = ?", RUN, runId).stream().findFirst();
  }

  /** The newest run of an export, those left behind apart. */
  public Optional<Run> newestOf(String sourcePath) {
    return jdbc
        .query(
            "select * from import_run where source_path = ? and status <> 'abandoned'"
                + newestFirst(1),
            RUN,
            sourcePath)
        .stream()
        .findFirst();
  }

  /** The newest run of an export of this name, wherever it lay; those left behind apart. */
  public Optional<Run> newestNamed(String fileName) {
    return jdbc
        .query(
            "select * from import_run where file_name = ? and status <> 'abandoned'"
                + newestFirst(1),
            RUN,
            fileName)
        .stream()
        .findFirst();
  }

  /** The newest runs, the newest first. */
  public List<Run> newest(int limit) {
    return jdbc.query("select * from import_run" + newestFirst(limit), RUN);
  }

  /** The newest runs of an import that began before a time, the newest first. */
  public List<Run> ofImport(ImportName name, Instant before, int limit) {
    return jdbc.query(
        OF_IMPORT + newestFirst(limit), RUN, name.name(), name.target(), timestamp(before));
  }

  /**
   * The newest good runs of an import that began before a time, the newest first: they came to the
   * end of an export with rows, and it was no file of corrections.
   */
  public List<Run> goodOf(ImportName name, Instant before, int limit) {
    return jdbc.query(
        OF_IMPORT + GOOD + newestFirst(limit),
        RUN,
        name.name(),
        name.target(),
        timestamp(before),
        RunStatus.COMPLETED.code());
  }

  /** The newest good run of an import that read a file of this hash, before a time. */
  public Optional<Run> goodOfFile(ImportName name, String sha256, Instant before) {
    return jdbc
        .query(
            OF_IMPORT + GOOD + " and file_sha256 = ?" + newestFirst(1),
            RUN,
            name.name(),
            name.target(),
            timestamp(before),
            RunStatus.COMPLETED.code(),
            sha256)
        .stream()
        .findFirst();
  }

  private static String newestFirst(int limit) {
    return " order by started desc, run_id desc fetch first " + limit + " rows only";
  }

  /** The runs that began before another, the newest first. */
  public List<Run> before(Run run, int limit) {
    return jdbc.query(
        "select * from import_run where started < ? and run_id <> ? and status <> 'abandoned'"
            + newestFirst(limit),
        RUN,
        timestamp(run.started()),
        run.id());
  }

  private static Run run(ResultSet row) throws SQLException {
    return new Run(
        row.getString("run_id"),
        new ImportName(row.getString("import_name"), row.getString("import_target")),
        source(row),
        Json.MAPPER.readValue(row.getString("settings"), TEXTS),
        Path.of(row.getString("report_folder")),
        RunStatus.of(row.getString("status")),
        Optional.ofNullable(row.getString("message")).map(StorableText::decode),
        row.getObject("started", OffsetDateTime.class).toInstant(),
        instant(row, "ended"),
        counts(row),
        new RequestCounts(row.getLong("requests"), row.getLong("retries")));
  }

  private static SourceFingerprint source(ResultSet row) throws SQLException {
    return new SourceFingerprint(
        row.getString("source_path"),
        row.getString("file_name"),
        row.getLong("file_size"),
        instant(row, "file_modified"),
        row.getString("file_sha256"));
  }

  private static RunCounts counts(ResultSet row) throws SQLException {
    return new RunCounts(
        row.getLong("rows_read"),
        row.getLong("rows_delivered"),
        row.getLong("rows_unchanged"),
        row.getLong("rows_rejected"),
        row.getLong("rows_left"),
        row.getLong("values_dropped"));
  }

  private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }

  /** With its offset: in the hour in which clocks go back, a local time means two instants. */
  private static OffsetDateTime timestamp(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
