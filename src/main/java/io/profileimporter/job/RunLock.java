package io.profileimporter.job;

import io.profileimporter.report.SourceFingerprint;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/**
 * Sees to it that an export is imported once at a time on a job store. The lock lives in a
 * connection of its own, so that it ends with the process, however that ends.
 */
final class RunLock implements AutoCloseable {

  private static final String NAMESPACE = "profile-importer run of ";

  private static final int H2_LOCK_TIMEOUT = 50200;

  private final Connection connection;
  private final SourceFingerprint source;

  private RunLock(Connection connection, SourceFingerprint source) {
    this.connection = connection;
    this.source = source;
  }

  /** The lock, or nothing where another run holds it. */
  static Optional<RunLock> tryAcquire(JobStore store, SourceFingerprint source) {
    try {
      Connection connection = store.dataSource().getConnection();
      boolean acquired =
          switch (store.database()) {
            case POSTGRESQL -> tryAdvisoryLock(connection, source.path());
            case H2 -> tryRowLock(connection, source.path());
          };
      if (!acquired) {
        connection.close();
      }
      return acquired ? Optional.of(new RunLock(connection, source)) : Optional.empty();
    } catch (SQLException failure) {
      throw new JobStoreException("job store: the lock of the run failed", failure);
    }
  }

  /** The export that is locked. */
  SourceFingerprint source() {
    return source;
  }

  private static boolean tryAdvisoryLock(Connection connection, String sourcePath)
      throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("select pg_try_advisory_lock(?)")) {
      statement.setLong(1, key(sourcePath));
      try (ResultSet answer = statement.executeQuery()) {
        return answer.next() && answer.getBoolean(1);
      }
    }
  }

  private static long key(String sourcePath) {
    byte[] name = (NAMESPACE + sourcePath).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(name).getMostSignificantBits();
  }

  /** H2 has no advisory locks; a row of an open transaction serves. */
  private static boolean tryRowLock(Connection connection, String sourcePath) throws SQLException {
    try (PreparedStatement enter =
        connection.prepareStatement(
            "merge into run_lock (source_path) key (source_path) values (?)")) {
      connection.setAutoCommit(false);
      enter.setString(1, sourcePath);
      enter.executeUpdate();
      return true;
    } catch (SQLException locked) {
      if (locked.getErrorCode() == H2_LOCK_TIMEOUT) {
        connection.rollback();
        return false;
      }
      throw locked;
    }
  }

  @Override
  public void close() {
    try (connection) {
      if (connection.getAutoCommit()) {
        connection.createStatement().execute("select pg_advisory_unlock_all()");
      } else {
        connection.rollback();
      }
    } catch (SQLException lost) {
      throw new JobStoreException("job store: the lock of the run was lost", lost);
    }
  }
}
