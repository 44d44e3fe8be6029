package io.profileimporter.job;

import io.profileimporter.report.Run;
import java.util.Optional;

/** What a rehearsal is compared with; where that cannot be found out, the user is told why. */
final class PastImports {

  private final ImportSettings settings;
  private final RunListener listener;
  private Optional<Earlier> known = Optional.empty();

  PastImports(ImportSettings settings, RunListener listener) {
    this.settings = settings;
    this.listener = listener;
  }

  /**
   * What was imported under the same name before a run, as the job store of the settings has it:
   * looked for once, so that trouble with it is told once.
   */
  Earlier before(Run run) {
    Earlier before = known.orElseGet(() -> find(run));
    known = Optional.of(before);
    return before;
  }

  private Earlier find(Run run) {
    if (settings.credentials().isEmpty()) {
      listener.note("not compared with earlier imports: the shop's keys are not set");
      return Earlier.NOTHING;
    }
    try {
      return PastRuns.before(settings.jobStore(), run, settings.brakes().compared());
    } catch (JobStoreException unread) {
      listener.note("not compared with earlier imports: " + unread.getMessage());
      return Earlier.NOTHING;
    }
  }
}
