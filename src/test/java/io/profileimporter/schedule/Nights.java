package io.profileimporter.schedule;

import io.profileimporter.schedule.Completeness.StableFor;
import io.profileimporter.schedule.FileEnd.Kind;
import io.profileimporter.schedule.InboxSettings.Order;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An inbox, a scheduler and a clock, by which nights pass within a moment. */
final class Nights implements FileImporter, ScheduleListener {

  private final Path folder;
  private final SettableClock clock;
  private final MemoryBook book;
  private final List<String> story = new ArrayList<>();
  private final Deque<Kind> ends = new ArrayDeque<>();
  private Instant until = Instant.MAX;
  private Runnable whileImporting = () -> {};
  private int runs;

  Nights(Path folder, SettableClock clock, MemoryBook book) {
    this.folder = folder;
    this.clock = clock;
    this.book = book;
  }

  /** An import at 02:30 of this place whose files are complete after a minute. */
  ScheduledImport nightly(String zone) {
    return at("30 2 * * *", zone, true);
  }

  ScheduledImport at(String cron, String zone, boolean catchesUp) {
    return new ScheduledImport(
        "crm",
        Optional.of(FireTimes.of(cron, ZoneId.of(zone))),
        inbox(new StableFor(Duration.ofMinutes(1))),
        Duration.ofHours(1),
        true,
        catchesUp,
        new Retry(Duration.ofMinutes(10), 2));
  }

  InboxSettings inbox(Completeness completeness) {
    return new InboxSettings(
        folder,
        new FilePattern("*.csv"),
        Order.NAME,
        completeness,
        folder.resolve("done"),
        folder.resolve("failed"));
  }

  /** How the next imports end; all others are done. */
  Nights ending(Kind... kinds) {
    ends.addAll(List.of(kinds));
    return this;
  }

  Nights whileImporting(Runnable work) {
    whileImporting = work;
    return this;
  }

  Path file(String name) {
    try {
      return Files.writeString(folder.resolve(name), name);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** As a system does that writes its export anew under the same name. */
  void replace(Path file) {
    try {
      Files.writeString(file, "tomorrow's");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Lets time pass up to a moment, and tells what has happened. */
  List<String> runUntil(String time, ScheduledImport... imports) {
    until = Instant.parse(time);
    scheduler().run(List.of(imports));
    return story();
  }

  List<String> runOnce(ScheduledImport scheduled) {
    scheduler().runOnce(scheduled);
    return story();
  }

  private Scheduler scheduler() {
    return new Scheduler(book, this, this, clock, this::pause);
  }

  private boolean pause(Duration duration) {
    if (clock.instant().plus(duration).isAfter(until)) {
      return false;
    }
    clock.goOn(duration);
    return true;
  }

  private List<String> story() {
    List<String> told = List.copyOf(story);
    story.clear();
    return told;
  }

  @Override
  public FileEnd importFile(ScheduledImport scheduled, Path file, Instant since) {
    whileImporting.run();
    Kind kind = Optional.ofNullable(ends.poll()).orElse(Kind.DONE);
    if (kind == Kind.STOPPED) {
      until = Instant.MIN;
    }
    return new FileEnd(kind, Optional.of("run" + ++runs), "");
  }

  @Override
  public void heard(ScheduleEvent event) {
    if (!(event instanceof ScheduleEvent.Expected) && !(event instanceof ScheduleEvent.Found)) {
      story.add(second(clock.instant()) + " " + text(event));
    }
  }

  private static String text(ScheduleEvent event) {
    if (event instanceof ScheduleEvent.Ended ended) {
      return ended.file().getFileName() + " " + ended.end().kind();
    }
    if (event instanceof ScheduleEvent.Missing missing) {
      return "missing since " + second(missing.since()) + unfinished(missing);
    }
    return event instanceof ScheduleEvent.Postponed postponed
        ? "again at "
            + second(postponed.until())
            + ", "
            + postponed.attempt()
            + "/"
            + postponed.attempts()
        : event.toString();
  }

  private static Instant second(Instant time) {
    return time.truncatedTo(ChronoUnit.SECONDS);
  }

  private static String unfinished(ScheduleEvent.Missing missing) {
    return missing.unfinished().isEmpty() ? "" : " with " + missing.unfinished().size();
  }

  /** What lies in a folder below the inbox, or in the inbox itself. */
  List<String> files(String name) {
    try (Stream<Path> files = Files.list(folder.resolve(name))) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> String.valueOf(file.getFileName()))
          .sorted()
          .toList();
    } catch (IOException none) {
      return List.of();
    }
  }
}
