package io.profileimporter.cli;

import io.profileimporter.config.PlannedImport;
import io.profileimporter.job.JobStore;
import io.profileimporter.job.ScheduleStore;
import io.profileimporter.job.StopSignal;
import io.profileimporter.schedule.FireTimes;
import io.profileimporter.schedule.ScheduleEvent;
import io.profileimporter.schedule.ScheduleListener;
import io.profileimporter.schedule.ScheduledImport;
import io.profileimporter.schedule.Scheduler;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The scheduler of one process with all that it works with. */
final class ScheduleSession implements ScheduleListener {

  private final List<PlannedImport> imports;
  private final ScheduleLog log;
  private final ScheduleNotices notices;
  private final Watch watch;
  private final WatchedRuns runs;
  private final ScheduledFiles files;
  private final Scheduler scheduler;
  private boolean missing;

  ScheduleSession(
      List<PlannedImport> imports,
      JobStore store,
      Announcer announcer,
      Watch watch,
      PrintWriter out,
      StopSignal stop) {
    this.imports = imports;
    this.log = new ScheduleLog(out, Clock.system(ZoneId.systemDefault()), zones(imports));
    this.notices = new ScheduleNotices(announcer, Clock.system(ZoneId.systemDefault()));
    this.watch = watch;
    this.runs = new WatchedRuns(log, watch.monitor());
    this.files = new ScheduledFiles(imports, store, runs, announcer, stop);
    this.scheduler =
        new Scheduler(new ScheduleStore(store), files, this, Clock.systemUTC(), stop::pause);
  }

  private static Map<String, ZoneId> zones(List<PlannedImport> imports) {
    Map<String, ZoneId> zones = new HashMap<>();
    for (PlannedImport planned : imports) {
      planned
          .scheduled()
          .times()
          .map(FireTimes::zone)
          .ifPresent(zone -> zones.put(planned.scheduled().name(), zone));
    }
    return zones;
  }

  /** Runs imports by their times; tells the exit code once it was asked to stop. */
  int byTimes() {
    watch.uri().ifPresent(uri -> log.note("health and figures at " + uri + "/actuator"));
    scheduler.run(imports.stream().map(PlannedImport::scheduled).toList());
    return ExitCode.ALL_DELIVERED;
  }

  /** Runs one import; tells its exit code. */
  int once(ScheduledImport scheduled) {
    scheduler.runOnce(scheduled);
    return files.worst() == ExitCode.ALL_DELIVERED && missing ? ExitCode.NO_FILE : files.worst();
  }

  @Override
  public void heard(ScheduleEvent event) {
    missing |= event instanceof ScheduleEvent.Missing;
    runs.heard(event);
    log.heard(event);
    notices.heard(event);
  }
}
