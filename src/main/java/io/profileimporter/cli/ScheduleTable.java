package io.profileimporter.cli;

import io.profileimporter.config.PlannedImport;
import io.profileimporter.schedule.FileStamp;
import io.profileimporter.schedule.Inbox;
import io.profileimporter.schedule.ScheduledImport;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The scheduled imports, the next times of each, and what lies in its inbox. */
final class ScheduleTable {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("EEE yyyy-MM-dd HH:mm:ss VV (xxx)", Locale.ROOT);
  private static final int TIMES = 3;

  private final PrintWriter out;
  private final Clock clock;

  ScheduleTable(PrintWriter out, Clock clock) {
    this.out = out;
    this.clock = clock;
  }

  void print(List<PlannedImport> imports) {
    imports.forEach(planned -> print(planned.scheduled()));
    out.flush();
  }

  private void print(ScheduledImport scheduled) {
    out.println(scheduled.name());
    List<String> times = times(scheduled, clock.instant());
    out.println("  next   " + (times.isEmpty() ? "by --once alone" : times.get(0)));
    times.stream().skip(1).forEach(time -> out.println("         " + time));
    out.println("  inbox  " + scheduled.inbox().folder() + ", files " + scheduled.inbox().files());
    Inbox.Look look = new Inbox(scheduled.inbox()).look(clock.instant());
    if (look.isEmpty()) {
      out.println("         no such file");
    }
    look.complete().forEach(file -> print(file, "complete"));
    look.unfinished().forEach(file -> print(file, "not known to be complete"));
  }

  private static List<String> times(ScheduledImport scheduled, Instant now) {
    return scheduled.times().stream()
        .flatMap(
            times ->
                Stream.iterate(
                        times.after(now), Optional::isPresent, last -> last.flatMap(times::after))
                    .limit(TIMES)
                    .flatMap(Optional::stream)
                    .map(time -> TIME.format(time.atZone(times.zone()))))
        .toList();
  }

  private void print(FileStamp file, String state) {
    ZonedDateTime modified = file.modified().atZone(clock.getZone());
    out.println(
        String.format(
            Locale.ROOT,
            "         %s, %,d bytes, of %s, %s",
            file.name(),
            file.size(),
            TIME.format(modified),
            state));
  }
}
