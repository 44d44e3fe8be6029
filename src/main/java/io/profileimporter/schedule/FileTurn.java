package io.profileimporter.schedule;

import io.profileimporter.schedule.ScheduleEvent.Ended;
import io.profileimporter.schedule.ScheduleEvent.Found;
import io.profileimporter.schedule.ScheduleEvent.Postponed;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Has one file imported and moves it out of the inbox, or leaves it there for another attempt. */
final class FileTurn {

  /** How soon it is looked whether another process has done with a file. */
  private static final Duration BUSY = Duration.ofMinutes(1);

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

  private final ScheduledImport scheduled;
  private final ScheduleBook book;
  private final FileImporter importer;
  private final ScheduleListener listener;
  private final Clock clock;

  FileTurn(
      ScheduledImport scheduled,
      ScheduleBook book,
      FileImporter importer,
      ScheduleListener listener,
      Clock clock) {
    this.scheduled = scheduled;
    this.book = book;
    this.importer = importer;
    this.listener = listener;
    this.clock = clock;
  }

  /** Whether a file still looks as it did when its import was begun. */
  static boolean isThere(FileStamp file) {
    try {
      return FileStamp.of(file.path()).equals(file);
    } catch (IOException gone) {
      return false;
    }
  }

  /** How the file's import stands: as noted, or begun now. */
  FileAttempt attempt(FileStamp file, Instant now) {
    return book.begun(scheduled.name()).stream()
        .filter(known -> known.file().equals(file))
        .findFirst()
        .orElseGet(() -> FileAttempt.first(file, now));
  }

  /**
   * Has the file imported.
   *
   * @return when it may be tried again; nothing where it has left the inbox
   */
  Optional<Instant> take(FileAttempt attempt) {
    Path file = attempt.file().path();
    book.note(scheduled.name(), attempt);
    listener.heard(new Found(scheduled.name(), file, attempt.file().size()));
    FileEnd end = importer.importFile(scheduled, file, attempt.begun());
    return switch (end.kind()) {
      case DONE -> moved(attempt, end, true);
      case REFUSED -> moved(attempt, end, false);
      case RESUMABLE -> postponed(attempt, end);
      case BUSY -> busy(attempt, end);
      case STOPPED -> stays(attempt, end, clock.instant());
    };
  }

  private Optional<Instant> busy(FileAttempt attempt, FileEnd end) {
    Instant again = clock.instant().plus(BUSY);
    book.note(scheduled.name(), attempt.notBefore(again));
    return stays(attempt, end, again);
  }

  private Optional<Instant> moved(FileAttempt attempt, FileEnd end, boolean done) {
    if (!isThere(attempt.file())) {
      return replaced(attempt, end);
    }
    OutOfInbox out = new OutOfInbox(scheduled.inbox());
    String name = end.runId().orElseGet(() -> TIME.format(clock.instant()));
    Path file = attempt.file().path();
    Path target = done ? out.done(file, name) : out.failed(file, name);
    book.settled(scheduled.name(), attempt.file());
    listener.heard(new Ended(scheduled.name(), file, end, Optional.of(target)));
    return Optional.empty();
  }

  /** What lies there now has not been imported, and waits for the next time. */
  private Optional<Instant> replaced(FileAttempt attempt, FileEnd end) {
    book.settled(scheduled.name(), attempt.file());
    String text = end.text() + "; not moved: the file has changed or gone since";
    listener.heard(
        new Ended(
            scheduled.name(),
            attempt.file().path(),
            new FileEnd(end.kind(), end.runId(), text),
            Optional.empty()));
    return Optional.empty();
  }

  private Optional<Instant> postponed(FileAttempt attempt, FileEnd end) {
    Retry retry = scheduled.retry();
    if (attempt.failures() >= retry.attempts()) {
      return moved(attempt, end, false);
    }
    FileAttempt next = attempt.failed(clock.instant().plus(retry.after()));
    book.note(scheduled.name(), next);
    Optional<Instant> again = stays(attempt, end, next.notBefore());
    listener.heard(
        new Postponed(
            scheduled.name(),
            attempt.file().path(),
            next.notBefore(),
            next.failures(),
            retry.attempts()));
    return again;
  }

  private Optional<Instant> stays(FileAttempt attempt, FileEnd end, Instant again) {
    listener.heard(new Ended(scheduled.name(), attempt.file().path(), end, Optional.empty()));
    return Optional.of(again);
  }
}
