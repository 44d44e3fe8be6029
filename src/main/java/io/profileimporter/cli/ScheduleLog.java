package io.profileimporter.cli;

import io.profileimporter.job.RunListener;
import io.profileimporter.job.RunProgress;
import io.profileimporter.schedule.FileEnd.Kind;
import io.profileimporter.schedule.ScheduleEvent;
import io.profileimporter.schedule.ScheduleEvent.Ended;
import io.profileimporter.schedule.ScheduleEvent.Expected;
import io.profileimporter.schedule.ScheduleEvent.Found;
import io.profileimporter.schedule.ScheduleEvent.Missing;
import io.profileimporter.schedule.ScheduleEvent.Postponed;
import io.profileimporter.schedule.ScheduleEvent.Trouble;
import io.profileimporter.schedule.ScheduleListener;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** What a scheduler does, in one line for each event; with its time where nothing else tells it. */
final class ScheduleLog implements ScheduleListener, RunListener {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
  private static final DateTimeFormatter WITH_ZONE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss VV");

  private final PrintWriter out;
  private final Clock clock;
  private final boolean tellsTime = !LogChoice.isStructured();
  private final Map<String, ZoneId> zones;

  /**
   * A log.
   *
   * @param clock whose zone is that of the lines' times
   * @param zones those in which the imports' own times are told
   */
  ScheduleLog(PrintWriter out, Clock clock, Map<String, ZoneId> zones) {
    this.out = out;
    this.clock = clock;
    this.zones = Map.copyOf(zones);
  }

  @Override
  public void heard(ScheduleEvent event) {
    say(event.name() + ": " + text(event));
  }

  private String text(ScheduleEvent event) {
    if (event instanceof Expected expected) {
      return "next at " + shown(expected.name(), expected.next());
    }
    if (event instanceof Found found) {
      return String.format(
          Locale.ROOT, "found %s, %,d bytes", found.file().getFileName(), found.size());
    }
    if (event instanceof Ended ended) {
      return text(ended);
    }
    return event instanceof Missing missing
        ? missing(missing, shown(missing.name(), missing.since()))
        : textOfDelay(event);
  }

  private String textOfDelay(ScheduleEvent event) {
    if (event instanceof Postponed postponed) {
      return "%s stays; going on at %s, attempt %d of %d"
          .formatted(
              postponed.file().getFileName(),
              shown(postponed.name(), postponed.until()),
              postponed.attempt(),
              postponed.attempts());
    }
    Trouble trouble = (Trouble) event;
    return trouble.message() + "; trying again at " + shown(trouble.name(), trouble.until());
  }

  private static String text(Ended ended) {
    String moved = ended.movedTo().map(target -> "; moved to " + target).orElse("");
    String text = ended.end().text();
    return ended.file().getFileName()
        + ": "
        + (ended.end().kind() == Kind.RESUMABLE && ended.movedTo().isPresent()
            ? text + "; given up"
            : text)
        + moved;
  }

  /** The same in a notice. */
  static String missing(Missing missing, String since) {
    String there =
        missing.unfinished().isEmpty()
            ? ""
            : "; not complete: "
                + String.join(
                    ", ",
                    missing.unfinished().stream()
                        .map(Path::getFileName)
                        .map(String::valueOf)
                        .toList());
    return "expected %s in %s since %s but none came%s"
        .formatted(missing.inbox().files(), missing.inbox().folder(), since, there);
  }

  private String shown(String name, Instant time) {
    return WITH_ZONE.format(time.atZone(zones.getOrDefault(name, clock.getZone())));
  }

  @Override
  public void note(String note) {
    say(note);
  }

  @Override
  public void started(RunProgress progress) {
    say(
        progress.run().importName().name()
            + ": importing "
            + progress.export().name()
            + ", run "
            + progress.run().id());
  }

  @Override
  public void ended() {
    // the event of the file tells more
  }

  private void say(String line) {
    String time = TIME.format(clock.instant().atZone(clock.getZone())) + " ";
    out.println(tellsTime ? time + line : line);
    out.flush();
  }
}
