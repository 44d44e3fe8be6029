package io.profileimporter.cli;

import io.profileimporter.job.RunListener;
import io.profileimporter.job.RunProgress;
import io.profileimporter.logging.LogFactory;
import io.profileimporter.monitoring.LiveFigures;
import io.profileimporter.monitoring.Monitor;
import io.profileimporter.report.ImportName;
import io.profileimporter.schedule.ScheduleEvent;
import io.profileimporter.schedule.ScheduleEvent.Ended;
import io.profileimporter.schedule.ScheduleEvent.Missing;
import io.profileimporter.schedule.ScheduleListener;
import java.util.Map;
import java.util.Optional;

/** Lets a monitor, where there is one, know of the runs of a scheduler. */
final class WatchedRuns implements RunListener, ScheduleListener {

  private final RunListener log;
  private final Optional<Monitor> monitor;
  private Optional<ImportName> atWork = Optional.empty();

  /**
   * Runs that are watched.
   *
   * @param log hears of them, too
   */
  WatchedRuns(RunListener log, Optional<Monitor> monitor) {
    this.log = log;
    this.monitor = monitor;
  }

  @Override
  public void note(String note) {
    log.note(note);
  }

  @Override
  public void started(RunProgress progress) {
    LogFactory.installed().during(RunFields.context(progress.run()));
    ImportName name = progress.run().importName();
    LiveFigures live =
        new LiveFigures(progress::counts, progress::requests, progress::throttled, progress::state);
    monitor.ifPresent(watching -> watching.began(name, live));
    atWork = Optional.of(name);
    log.started(progress);
  }

  @Override
  public void ended() {
    atWork.ifPresent(name -> monitor.ifPresent(watching -> watching.ended(name)));
    atWork = Optional.empty();
    log.ended();
  }

  @Override
  public void heard(ScheduleEvent event) {
    if (event instanceof Missing missing) {
      monitor.ifPresent(watching -> watching.missed(missing.name()));
    } else if (event instanceof Ended) {
      monitor.ifPresent(Monitor::refresh);
      LogFactory.installed().during(Map.of());
    }
  }
}
