package io.profileimporter.job;

import io.profileimporter.report.Run;
import io.profileimporter.report.RunStore;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Looks at the runs of a job store without changing anything, not even making a store. */
public final class PastRuns {

  private PastRuns() {}

  /** The newest import of an export of this name; nothing where none can be read. */
  public static Optional<Run> newestNamed(JobStoreSettings settings, String name) {
    SingleConnectionDataSource source =
        new SingleConnectionDataSource(
            existing(settings.url()),
            settings.user().orElse(""),
            settings.password().orElse(""),
            true);
    try {
      return new RunStore(new JdbcTemplate(source)).newestNamed(name);
    } catch (DataAccessException noStoreOrInUse) {
      return Optional.empty();
    } finally {
      source.destroy();
    }
  }

  private static String existing(String url) {
    return Database.of(url).filter(Database.H2::equals).isPresent() && !url.contains("IFEXISTS")
        ? url + ";IFEXISTS=TRUE"
        : url;
  }
}
