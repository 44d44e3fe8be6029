package io.profileimporter.job;

import io.profileimporter.report.Run;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The ledger in the job store of the settings for a rehearsal, which looks into it and writes
 * nothing.
 */
final class PastLedger implements AutoCloseable {

  private final ImportSettings settings;
  private final RunListener listener;
  private final SingleConnectionDataSource source;

  PastLedger(ImportSettings settings, RunListener listener) {
    this.settings = settings;
    this.listener = listener;
    this.source = PastRuns.source(settings.jobStore());
  }

  /** The ledger; none where nothing was delivered yet, or where it cannot be read. */
  Optional<RunLedger> read(Run run, LedgerOpening opening) {
    if (settings.credentials().isEmpty() || !settings.ledger().enabled()) {
      return Optional.empty();
    }
    try {
      return opening.read(run, new JdbcTemplate(source));
    } catch (DataAccessException failure) {
      PastRuns.unread(settings.jobStore(), failure)
          .ifPresent(why -> listener.note("unchanged customers count as to be delivered: " + why));
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    source.destroy();
  }
}
