package io.profileimporter.cli;

import io.profileimporter.notice.Notice;
import io.profileimporter.schedule.FileEnd.Kind;
import io.profileimporter.schedule.ScheduleEvent;
import io.profileimporter.schedule.ScheduleEvent.Ended;
import io.profileimporter.schedule.ScheduleEvent.Expected;
import io.profileimporter.schedule.ScheduleEvent.Missing;
import io.profileimporter.schedule.ScheduleEvent.Trouble;
import io.profileimporter.schedule.ScheduleListener;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;

/** Has those told who want to know what no run tells: no file, a file given up, trouble. */
final class ScheduleNotices implements ScheduleListener {

  private final Announcer announcer;
  private final Clock clock;
  private final Set<String> troubled = new HashSet<>();

  ScheduleNotices(Announcer announcer, Clock clock) {
    this.announcer = announcer;
    this.clock = clock;
  }

  @Override
  public void heard(ScheduleEvent event) {
    if (event instanceof Missing missing) {
      String since = missing.since().atZone(clock.getZone()).toString();
      announcer.tell(
          Notice.noFile(missing.name(), ScheduleLog.missing(missing, since), clock.instant()));
    } else if (event instanceof Ended ended && ended.end().kind() == Kind.RESUMABLE) {
      ended.movedTo().ifPresent(target -> tellGivenUp(ended, target));
    } else if (event instanceof Trouble trouble && troubled.add(trouble.name())) {
      announcer.tell(Notice.broken(trouble.name(), trouble.message(), clock.instant()));
    } else if (event instanceof Expected) {
      troubled.remove(event.name());
    }
  }

  private void tellGivenUp(Ended ended, Path target) {
    announcer.tell(
        Notice.broken(
            ended.name(),
            "the last attempt has failed, and the file was moved to " + target,
            clock.instant()));
  }
}
