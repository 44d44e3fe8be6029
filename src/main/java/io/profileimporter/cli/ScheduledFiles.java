package io.profileimporter.cli;

import io.profileimporter.config.PlannedImport;
import io.profileimporter.delivery.Credentials;
import io.profileimporter.job.Changes;
import io.profileimporter.job.Export;
import io.profileimporter.job.ImportRun;
import io.profileimporter.job.ImportSettings;
import io.profileimporter.job.JobStore;
import io.profileimporter.job.RefusedStartException;
import io.profileimporter.job.RunListener;
import io.profileimporter.job.StopSignal;
import io.profileimporter.job.UnexpectedFaultException;
import io.profileimporter.report.Run;
import io.profileimporter.report.RunStatus;
import io.profileimporter.report.RunStore;
import io.profileimporter.report.RunSummary;
import io.profileimporter.schedule.FileEnd;
import io.profileimporter.schedule.FileEnd.Kind;
import io.profileimporter.schedule.FileImporter;
import io.profileimporter.schedule.ScheduledImport;
import io.profileimporter.settings.InvalidSettingsException;
import io.profileimporter.source.UnreadableSourceException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Imports the files of scheduled imports as {@code import} would, with nobody there to ask. */
final class ScheduledFiles implements FileImporter {

  private static final Logger log = LoggerFactory.getLogger(ScheduledFiles.class);

  private final List<PlannedImport> imports;
  private final JobStore store;
  private final RunListener listener;
  private final Announcer announcer;
  private final StopSignal stop;
  private int worst = ExitCode.ALL_DELIVERED;

  ScheduledFiles(
      List<PlannedImport> imports,
      JobStore store,
      RunListener listener,
      Announcer announcer,
      StopSignal stop) {
    this.imports = imports;
    this.store = store;
    this.listener = listener;
    this.announcer = announcer;
    this.stop = stop;
  }

  /** The worst exit code that the imports would have had so far. */
  int worst() {
    return worst;
  }

  @Override
  public FileEnd importFile(ScheduledImport scheduled, Path file, Instant since) {
    ImportSettings settings = settingsOf(scheduled);
    try {
      Optional<Run> newest = newest(file);
      if (newest.filter(run -> run.status() == RunStatus.RUNNING).isPresent()) {
        return busy();
      }
      Optional<FileEnd> ended =
          newest.filter(run -> !run.started().isBefore(since)).flatMap(this::ended);
      return ended.orElseGet(() -> imported(settings, file, newest));
    } catch (InvalidSettingsException | UnreadableSourceException unfit) {
      return unfit(settings, Kind.REFUSED, ExitCode.USAGE, unfit);
    } catch (RefusedStartException refused) {
      return unfit(settings, Kind.RESUMABLE, ExitCode.USAGE, refused);
    } catch (RuntimeException fault) {
      log.error("The import of a file failed", UnexpectedFaultException.of(fault));
      return unfit(settings, Kind.RESUMABLE, ExitCode.INTERRUPTED, fault);
    }
  }

  /** What another process makes of it is not known here. */
  private FileEnd busy() {
    worst = Math.max(worst, ExitCode.INTERRUPTED);
    return new FileEnd(Kind.BUSY, Optional.empty(), "it is being imported by another process");
  }

  private ImportSettings settingsOf(ScheduledImport scheduled) {
    return imports.stream()
        .filter(planned -> planned.scheduled().equals(scheduled))
        .findFirst()
        .orElseThrow()
        .settings();
  }

  private Optional<Run> newest(Path file) {
    try {
      return new RunStore(store.jdbc())
          .newestOf(file.toRealPath().toString())
          .map(run -> ImportRun.asItStands(store, run));
    } catch (IOException failure) {
      throw new UncheckedIOException(file + " cannot be read", failure);
    }
  }

  /** A run of this very file that came to its end before the file could be moved. */
  private Optional<FileEnd> ended(Run run) {
    Kind kind = kind(run.status());
    return kind == Kind.DONE || kind == Kind.REFUSED
        ? Optional.of(end(run, kind))
        : Optional.empty();
  }

  private FileEnd imported(ImportSettings settings, Path file, Optional<Run> newest) {
    Export export = Export.of(file.toString(), InputStream.nullInputStream());
    Credentials credentials = settings.credentials().orElseThrow();
    boolean startOver = newest.filter(old -> isPast(old, export, settings)).isPresent();
    RunSummary summary =
        stop.during(
            part ->
                new ImportRun(
                        settings,
                        store,
                        () ->
                            ImportCommand.delivery(
                                settings.delivery(), credentials, store, Optional.empty()),
                        Clock.systemUTC(),
                        listener,
                        part)
                    .execute(export, startOver));
    worst = Math.max(worst, ExitCode.of(summary.run()));
    if (LogChoice.isStructured()) {
      RunFields.add(log.atLevel(RunFields.level(summary.run())), summary)
          .log(RunLine.of(summary.run()));
    }
    announcer.tell(summary, store);
    return end(summary.run(), kind(summary.run().status()));
  }

  /** Whether an interrupted run was that of another file, or of other settings. */
  private static boolean isPast(Run run, Export export, ImportSettings settings) {
    return run.status().isResumable()
        && !Changes.since(run, export.fingerprint(), settings.decisive()).isEmpty();
  }

  private static Kind kind(RunStatus status) {
    return switch (status) {
      case COMPLETED -> Kind.DONE;
      case STOPPED_AT_MAX_REJECTED, HELD -> Kind.REFUSED;
      case STOPPED -> Kind.STOPPED;
      case RUNNING, INTERRUPTED, FAILED, ABANDONED -> Kind.RESUMABLE;
    };
  }

  private static FileEnd end(Run run, Kind kind) {
    return new FileEnd(kind, Optional.of(run.id()), RunLine.of(run));
  }

  private FileEnd unfit(ImportSettings settings, Kind kind, int code, RuntimeException trouble) {
    worst = Math.max(worst, code);
    announcer.tell(settings.importName().name(), trouble);
    return new FileEnd(kind, Optional.empty(), FailureReport.line(trouble));
  }
}
