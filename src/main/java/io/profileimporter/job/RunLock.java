package io.profileimporter.job;

import io.profileimporter.report.SourceFingerprint;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.infrastructure.item.ItemWriter;

/**
 * Sees to it that an export is imported once at a time on a job store. The lock lives in a
 * connection of its own, so that it ends with the process, however that ends.
 */
final class RunLock implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(RunLock.class);

  private static final String NAMESPACE = "profile-importer run of ";

  private static final int H2_LOCK_TIMEOUT = 50200;
  private static final int PATIENCE_SECONDS = 10;

  private final Connection connection;

  private final Optional<Backend> backend;

  private RunLock(Connection connection, Optional<Backend> backend) {
    this.connection = connection;
    this.backend = backend;
  }

  /** The lock, or nothing where another run holds it. */
  static Optional<RunLock> tryAcquire(JobStore store, SourceFingerprint source) {
    try {
      Connection connection = store.dataSource().getConnection();
      if (tryLock(store.database(), connection, nameOf(source))) {
        return Optional.of(new RunLock(connection, backend(store, connection)));
      }
      connection.close();
      return Optional.empty();
    } catch (SQLException failure) {
      throw new JobStoreException("job store: the lock of the run failed", failure);
    }
  }

  /** Standard input is another export each time. */
  private static String nameOf(SourceFingerprint source) {
    return source.path().equals(Export.STANDARD_INPUT)
        ? UUID.randomUUID().toString()
        : source.path();
  }

  private static boolean tryLock(Database database, Connection connection, String name)
      throws SQLException {
    try {
      return switch (database) {
        case POSTGRESQL -> tryAdvisoryLock(connection, name);
        case H2 -> tryRowLock(connection, name);
      };
    } catch (SQLException failure) {
      connection.close();
      throw failure;
    }
  }

  private static Optional<Backend> backend(JobStore store, Connection connection)
      throws SQLException {
    return switch (store.database()) {
      case POSTGRESQL -> Backend.of(connection);
      case H2 -> Optional.empty();
    };
  }

  /** The server's side of it, where there is a server. */
  Optional<Backend> backend() {
    return backend;
  }

  /** The writer, which asks before each chunk whether the lock is still held. */
  <T> ItemWriter<T> guarding(ItemWriter<T> writer) {
    return chunk -> {
      requireHeld();
      writer.write(chunk);
    };
  }

  /** Before each set: nothing is sent of a run that another process may have taken over. */
  void requireHeld() {
    if (!isHeld()) {
      throw new LostLockException();
    }
  }

  /** Whether its connection stands; an embedded database does not lose connections. */
  boolean isHeld() {
    try {
      return backend.isEmpty() || connection.isValid(PATIENCE_SECONDS);
    } catch (SQLException negativePatience) {
      throw new IllegalStateException(negativePatience);
    }
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
      log.warn("The lock of the run was lost before its end: SQL state {}", lost.getSQLState());
    }
  }
}
