package io.profileimporter.job;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** The database in which runs, rejections and the framework's own state are remembered. */
public final class JobStore implements AutoCloseable {

  private static final int PATIENCE_SECONDS = 10;
  private static final int H2_OPEN_ELSEWHERE = 90020;

  /** Whoever waits longer for an answer of a server has lost it. */
  private static final Duration LONGEST_STATEMENT = Duration.ofMinutes(10);

  private final Database database;
  private final HikariDataSource dataSource;
  private final PlatformTransactionManager transactions;
  private final JobRepository repository;

  private JobStore(Database database, HikariDataSource dataSource) {
    this.database = database;
    this.dataSource = dataSource;
    this.transactions = new JdbcTransactionManager(dataSource);
    this.repository = new BatchFramework(dataSource, transactions).jobRepository();
  }

  /**
   * Opens the store, creating it or bringing its tables up to date where necessary.
   *
   * @throws RefusedStartException where it cannot be opened
   */
  public static JobStore open(JobStoreSettings settings) {
    Database database =
        Database.of(settings.url())
            .orElseThrow(
                () -> new RefusedStartException("job store: " + JobStoreSettings.EXPECTED_URL));
    HikariDataSource dataSource = connect(settings, database);
    try {
      new Schema(database, dataSource).bringUpToDate();
      return new JobStore(database, dataSource);
    } catch (FlywayException failure) {
      dataSource.close();
      throw new RefusedStartException(
          "job store " + settings.shownUrl() + ": " + failure.getMessage());
    }
  }

  /**
   * Opens a new store in an H2 database that is empty, and that nobody will open again.
   *
   * @throws RefusedStartException where it cannot be opened
   */
  static JobStore openForOnce(JobStoreSettings settings) {
    HikariDataSource dataSource = connect(settings, Database.H2);
    new Schema(Database.H2, dataSource).makeForOnce();
    return new JobStore(Database.H2, dataSource);
  }

  Database database() {
    return database;
  }

  HikariDataSource dataSource() {
    return dataSource;
  }

  /** For statements of our own; inside a chunk they are part of its transaction. */
  public JdbcTemplate jdbc() {
    return new JdbcTemplate(dataSource);
  }

  PlatformTransactionManager transactions() {
    return transactions;
  }

  /** Whether it answers, now. */
  boolean isReachable() {
    try (Connection connection = dataSource.getConnection()) {
      return connection.isValid(PATIENCE_SECONDS);
    } catch (SQLException away) {
      return false;
    }
  }

  /** What is known of the store's going away, where it was that which failed. */
  Optional<String> lossIn(Throwable failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof LostLockException) {
        return Optional.of("the connection of the run's lock was cut");
      }
      if (cause instanceof SQLException refused && database.isLoss(refused)) {
        return Optional.of("SQL state " + refused.getSQLState());
      }
    }
    return Optional.empty();
  }

  JobRepository repository() {
    return repository;
  }

  /** What starts, recovers and restarts a job. */
  JobOperator operatorOf(Job job) {
    return new BatchFramework(dataSource, transactions, job).jobOperator(repository);
  }

  @Override
  public void close() {
    dataSource.close();
  }

  private static HikariDataSource connect(JobStoreSettings settings, Database database) {
    HikariConfig pool = new HikariConfig();
    pool.setPoolName("job-store");
    pool.setJdbcUrl(durable(settings.url(), database));
    settings.user().ifPresent(pool::setUsername);
    settings.password().ifPresent(pool::setPassword);
    if (database == Database.POSTGRESQL) {
      pool.addDataSourceProperty("logServerErrorDetail", "false"); // it would hold values of rows
      pool.addDataSourceProperty("tcpKeepAlive", "true");
      pool.addDataSourceProperty("connectTimeout", Integer.toString(PATIENCE_SECONDS));
      pool.addDataSourceProperty("socketTimeout", Long.toString(LONGEST_STATEMENT.toSeconds()));
      pool.setConnectionTimeout(Duration.ofSeconds(PATIENCE_SECONDS).toMillis());
    }
    pool.setMaximumPoolSize(6);
    pool.setMinimumIdle(1);
    try {
      return new HikariDataSource(pool);
    } catch (RuntimeException failure) {
      throw new RefusedStartException(why(settings, failure));
    }
  }

  /**
   * H2 keeps committed work through a kill only without its write delay, and must not close itself
   * before a stopping run has committed its last chunk.
   */
  private static String durable(String url, Database database) {
    return database != Database.H2 || url.startsWith("jdbc:h2:mem:") || url.contains("WRITE_DELAY")
        ? url
        : url + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0;TRACE_LEVEL_FILE=0";
  }

  private static String why(JobStoreSettings settings, Throwable failure) {
    Optional<SQLException> refused = sqlCause(failure);
    if (refused.map(SQLException::getErrorCode).orElse(0) == H2_OPEN_ELSEWHERE) {
      return "job store "
          + settings.shownUrl()
          + " is in use by another process, such as an import that is running: wait for it,"
          + " or give this one a job store of its own with --job-store; several processes can share"
          + " a job store on PostgreSQL";
    }
    return "job store "
        + settings.shownUrl()
        + " cannot be opened: "
        + refused.map(Throwable::getMessage).orElse(String.valueOf(failure.getMessage()));
  }

  private static Optional<SQLException> sqlCause(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException refused) {
        return Optional.of(refused);
      }
    }
    return Optional.empty();
  }
}
