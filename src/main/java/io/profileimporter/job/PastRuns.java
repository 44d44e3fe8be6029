package io.profileimporter.job;

import io.profileimporter.report.Run;
import io.profileimporter.report.RunStore;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Looks at the runs of a job store without changing anything, not even making a store. */
public final class PastRuns {

  /** SQL states of a database that is not there, or in which no import has ever made its tables. */
  private static final Set<String> NOTHING_THERE =
      Set.of("90146", "42S02", "42S03", "42S04", "42P01");

  private static final String IN_USE = "90020";

  private PastRuns() {}

  /**
   * The newest import of an export of this name.
   *
   * @throws JobStoreException where that cannot be found out: the store is in use by another
   *     process, of another version, or does not let this user in
   */
  public static Optional<Run> newestNamed(JobStoreSettings settings, String name) {
    return look(settings, jdbc -> new RunStore(jdbc).newestNamed(name), Optional.empty());
  }

  /**
   * What was imported under the same name before a run.
   *
   * @throws JobStoreException where that cannot be found out
   */
  static Earlier before(JobStoreSettings settings, Run run, int most) {
    return look(settings, jdbc -> Earlier.in(jdbc, run, most), Earlier.NOTHING);
  }

  private static <T> T look(
      JobStoreSettings settings, Function<JdbcTemplate, T> question, T nothingThere) {
    SingleConnectionDataSource source = source(settings);
    try {
      return question.apply(new JdbcTemplate(source));
    } catch (DataAccessException failure) {
      Optional<String> why = unread(settings, failure);
      if (why.isEmpty()) {
        return nothingThere;
      }
      throw new JobStoreException(why.get(), failure);
    } finally {
      source.destroy();
    }
  }

  /** A store that is not made where there is none. */
  static SingleConnectionDataSource source(JobStoreSettings settings) {
    return new SingleConnectionDataSource(
        existing(settings.url()), settings.user().orElse(""), settings.password().orElse(""), true);
  }

  /** Why a store could not be read; nothing where there is none to be read. */
  static Optional<String> unread(JobStoreSettings settings, DataAccessException failure) {
    String state = stateOf(failure);
    return NOTHING_THERE.contains(state) ? Optional.empty() : Optional.of(why(settings, state));
  }

  private static String existing(String url) {
    return Database.of(url).filter(Database.H2::equals).isPresent() && !url.contains("IFEXISTS")
        ? url + ";IFEXISTS=TRUE"
        : url;
  }

  /** That of the driver, which may have been told by an exception of another kind. */
  private static String stateOf(Throwable failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException refused) {
        return String.valueOf(refused.getSQLState());
      }
    }
    return "unknown";
  }

  private static String why(JobStoreSettings settings, String state) {
    return "job store "
        + settings.shownUrl()
        + (state.equals(IN_USE)
            ? " is in use by another process"
            : " cannot be read (SQL state " + state + ")");
  }
}
