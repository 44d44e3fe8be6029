package io.profileimporter.job;

import io.profileimporter.report.Run;
import io.profileimporter.report.Run.RequestCounts;
import io.profileimporter.report.RunCounts;
import io.profileimporter.report.RunStatus;
import io.profileimporter.report.RunStore;
import io.profileimporter.report.SourceFingerprint;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** Begins a run, or goes on with one; nobody else does so with an export that is locked. */
final class RunBeginning {

  private final ImportSettings settings;
  private final RunStore runs;
  private final Clock clock;
  private final RunListener listener;

  RunBeginning(ImportSettings settings, RunStore runs, Clock clock, RunListener listener) {
    this.settings = settings;
    this.runs = runs;
    this.clock = clock;
    this.listener = listener;
  }

  /**
   * Begins as the newest run of the export has it.
   *
   * @param startOver whether an interrupted run of the export is left behind
   * @throws RefusedStartException where it was interrupted and has changed since
   */
  Run begin(SourceFingerprint source, boolean startOver) {
    Start start = decide(source, startOver);
    start.notes().forEach(listener::note);
    start.resumed().ifPresent(this::noteUnchanged);
    start.abandoned().ifPresent(this::abandon);
    return start.resumed().map(this::reopen).orElseGet(() -> enter(source));
  }

  /** Who asks for all is told of what was left out before. */
  private void noteUnchanged(Run run) {
    long unchanged = run.counts().unchanged();
    if (settings.ledger().full() && unchanged > 0) {
      listener.note(
          unchanged
              + " of the rows before were left out as unchanged; --start-over sends all of them");
    }
  }

  /**
   * Goes on with a run whose lock was lost for a while.
   *
   * @throws JobStoreException where somebody else has gone on with it meanwhile
   */
  Run goOn(SourceFingerprint source, String runId) {
    Start start = decide(source, false);
    if (start.resumed().filter(run -> run.id().equals(runId)).isEmpty()) {
      throw new JobStoreException(
          "run "
              + runId
              + " was gone on with by another process while the job store was away; this one has"
              + " stopped");
    }
    start.notes().forEach(listener::note);
    return reopen(start.resumed().get());
  }

  private Start decide(SourceFingerprint source, boolean startOver) {
    Optional<Run> newest =
        source.path().equals(Export.STANDARD_INPUT)
            ? Optional.empty()
            : runs.newestOf(source.path());
    return Start.decide(newest, source, settings.decisive(), startOver);
  }

  private void abandon(Run run) {
    runs.end(run.ended(RunStatus.ABANDONED, run.message(), clock.instant()));
  }

  private Run reopen(Run run) {
    runs.reopen(run.id(), reportFolder(run.id()));
    return runs.find(run.id()).orElseThrow();
  }

  /** Makes the folder of the report now: what cannot be reported must not be sent. */
  private Path reportFolder(String runId) {
    Path folder = settings.reportFolder().resolve(runId);
    try {
      Files.createDirectories(folder);
      return folder;
    } catch (IOException failure) {
      throw new RefusedStartException(
          "the report's folder "
              + folder
              + " cannot be made ("
              + why(failure)
              + "); nothing was sent");
    }
  }

  private static String why(IOException failure) {
    return failure instanceof FileSystemException refused && refused.getReason() != null
        ? refused.getReason()
        : failure.getClass().getSimpleName();
  }

  private Run enter(SourceFingerprint source) {
    String id = RunId.next(clock);
    Run run =
        new Run(
            id,
            settings.importName(),
            source,
            settings.decisive(),
            reportFolder(id),
            RunStatus.RUNNING,
            Optional.empty(),
            clock.instant(),
            Optional.empty(),
            RunCounts.NONE,
            RequestCounts.NONE);
    runs.enter(run);
    return run;
  }
}
