package io.profileimporter.job;

import io.profileimporter.report.SourceFingerprint;
import io.profileimporter.schedule.FileAttempt;
import io.profileimporter.schedule.FileStamp;
import io.profileimporter.schedule.ScheduleBook;
import io.profileimporter.schedule.ScheduleBookException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a job store remembers of scheduled imports, for all processes that share it. */
public final class ScheduleStore implements ScheduleBook {

  private static final String UPDATE =
      """
      update schedule_file
      set file_size = ?, file_modified = ?, begun = ?, failures = ?, not_before = ?
      where import_name = ? and source_path = ?""";
  private static final String INSERT =
      """
      insert into schedule_file (file_size, file_modified, begun, failures, not_before,
        import_name, source_path)
      values (?, ?, ?, ?, ?, ?, ?)""";

  private final JobStore store;
  private final JdbcTemplate jdbc;

  public ScheduleStore(JobStore store) {
    this.store = store;
    this.jdbc = store.jdbc();
  }

  @Override
  public Instant dealtUntil(String name, Instant now) {
    return inStore(() -> known(name).or(() -> enter(name, now)).or(() -> known(name)).orElse(now));
  }

  private Optional<Instant> known(String name) {
    return jdbc
        .queryForList(
            "select dealt_until from schedule_import where import_name = ?",
            OffsetDateTime.class,
            name)
        .stream()
        .findFirst()
        .map(OffsetDateTime::toInstant);
  }

  private Optional<Instant> enter(String name, Instant now) {
    try {
      jdbc.update(
          "insert into schedule_import (import_name, dealt_until) values (?, ?)",
          name,
          column(now));
      return Optional.of(now);
    } catch (DuplicateKeyException known) {
      return Optional.empty();
    }
  }

  @Override
  public void dealt(String name, Instant until) {
    inStore(
        () ->
            jdbc.update(
                "update schedule_import set dealt_until = ? where import_name = ?",
                column(until),
                name));
  }

  /** An import is locked as an export is; no export has such a path. */
  @Override
  public Optional<Hold> hold(String name) {
    SourceFingerprint lock =
        new SourceFingerprint("schedule of " + name, name, 0, Optional.empty(), "");
    return inStore(() -> RunLock.tryAcquire(store, lock).map(held -> held::close));
  }

  @Override
  public List<FileAttempt> begun(String name) {
    return inStore(
        () ->
            jdbc.query(
                "select * from schedule_file where import_name = ? order by begun, source_path",
                (row, number) -> attempt(row),
                name));
  }

  private static FileAttempt attempt(ResultSet row) throws SQLException {
    FileStamp file =
        new FileStamp(
            Path.of(row.getString("source_path")),
            row.getLong("file_size"),
            instant(row, "file_modified"));
    return new FileAttempt(
        file, instant(row, "begun"), row.getInt("failures"), instant(row, "not_before"));
  }

  @Override
  public void note(String name, FileAttempt attempt) {
    inStore(() -> write(UPDATE, name, attempt) > 0 || write(INSERT, name, attempt) > 0);
  }

  /** Never deleted in between: a kill at that moment would have the file imported again. */
  private int write(String statement, String name, FileAttempt attempt) {
    return jdbc.update(
        statement,
        attempt.file().size(),
        column(attempt.file().modified()),
        column(attempt.begun()),
        attempt.failures(),
        column(attempt.notBefore()),
        name,
        attempt.file().path().toString());
  }

  @Override
  public void settled(String name, FileStamp file) {
    inStore(
        () ->
            jdbc.update(
                "delete from schedule_file where import_name = ? and source_path = ?",
                name,
                file.path().toString()));
  }

  private static <T> T inStore(Supplier<T> work) {
    try {
      return work.get();
    } catch (DataAccessException | JobStoreException failure) {
      throw new ScheduleBookException("the job store failed; is it still there?", failure);
    }
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static OffsetDateTime column(Instant time) {
    return time.atOffset(ZoneOffset.UTC);
  }
}
