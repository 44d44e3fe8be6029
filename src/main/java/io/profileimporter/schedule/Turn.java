package io.profileimporter.schedule;

import io.profileimporter.schedule.ScheduleBook.Hold;
import io.profileimporter.schedule.ScheduleEvent.Expected;
import io.profileimporter.schedule.ScheduleEvent.Missing;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The turns of one import: what is to be done for it now, and when to come again. */
final class Turn {

  private final ScheduledImport scheduled;
  private final ScheduleBook book;
  private final DueTime due;
  private final FileTurn files;
  private final ScheduleListener listener;
  private final Clock clock;
  private final Inbox inbox;
  private boolean unsettled = true;
  private boolean putOff;
  private Instant watchedTime = Instant.MIN;
  private Instant watchedSince = Instant.MIN;
  private Instant lastFile = Instant.MIN;

  Turn(
      ScheduledImport scheduled,
      ScheduleBook book,
      DueTime due,
      FileTurn files,
      ScheduleListener listener,
      Clock clock) {
    this.scheduled = scheduled;
    this.book = book;
    this.due = due;
    this.files = files;
    this.listener = listener;
    this.clock = clock;
    this.inbox = new Inbox(scheduled.inbox());
  }

  ScheduledImport scheduled() {
    return scheduled;
  }

  /** Begins to watch the times: from now on, or from where the last process has left off. */
  void begin() {
    Instant now = now();
    Instant dealt = book.dealtUntil(scheduled.name(), now);
    if (!scheduled.catchesUp() && dealt.isBefore(now) && open().isEmpty()) {
      book.dealt(scheduled.name(), now);
    }
    announce();
  }

  /** Does what is due. Tells when to come again; nothing where that is never. */
  Optional<Instant> take() {
    Instant now = now();
    if (unsettled) {
      return Optional.of(goOn(now));
    }
    Optional<Instant> time = due.first();
    if (time.isEmpty() || time.get().isAfter(now)) {
      return time;
    }
    Inbox.Look look = inbox.look(now);
    Instant deadline = deadline(time.get(), now);
    if (look.complete().isEmpty() && now.isBefore(deadline) && !due.isServed()) {
      Instant next = now.plus(scheduled.inbox().interval());
      return Optional.of(next.isBefore(deadline) ? next : deadline);
    }
    return Optional.of(
        alone(now, () -> due.first().equals(time) ? take(look, time.get(), now) : now));
  }

  /** Whether a file was begun and is to be gone on with later. */
  boolean isPutOff() {
    return putOff;
  }

  /** However late it is, a file that lies there is given the time to show that it is complete. */
  private Instant deadline(Instant time, Instant now) {
    if (!watchedTime.equals(time)) {
      watchedTime = time;
      watchedSince = now;
    }
    Instant regular = time.plus(scheduled.waitForFile());
    Instant least = watchedSince.plus(scheduled.inbox().judgement());
    return regular.isAfter(least) ? regular : least;
  }

  /** Goes on with what was begun, by this process or by one before it. */
  private Instant goOn(Instant now) {
    List<FileAttempt> open = open();
    if (open.isEmpty()) {
      unsettled = false;
      return now;
    }
    Instant notBefore = open.get(0).notBefore();
    return notBefore.isAfter(now) && !due.isByHand()
        ? notBefore
        : alone(now, () -> goOnWith(open(), now));
  }

  private Instant goOnWith(List<FileAttempt> open, Instant now) {
    for (FileAttempt attempt : open) {
      Optional<Instant> again = take(attempt, now);
      if (again.isPresent()) {
        return again.get();
      }
    }
    unsettled = false;
    if (inbox.look(now).isEmpty()) {
      dealt(now);
    }
    return now;
  }

  private List<FileAttempt> open() {
    return book.begun(scheduled.name()).stream()
        .filter(attempt -> FileTurn.isThere(attempt.file()))
        .toList();
  }

  /** Does something while no other process does anything for this import. */
  private Instant alone(Instant now, Supplier<Instant> work) {
    Optional<Hold> hold = book.hold(scheduled.name());
    if (hold.isEmpty()) {
      return now.plus(scheduled.inbox().interval());
    }
    try {
      return work.get();
    } finally {
      hold.get().close();
    }
  }

  private Instant take(Inbox.Look look, Instant time, Instant now) {
    if (look.complete().isEmpty()) {
      reportMissing(look, time);
      dealt(now);
      return now;
    }
    for (FileStamp file : look.complete()) {
      if (FileTurn.isThere(file)) {
        Optional<Instant> again = take(files.attempt(file, now), now);
        if (again.isPresent()) {
          return again.get();
        }
      }
    }
    if (look.unfinished().isEmpty()) {
      dealt(now);
    }
    return now;
  }

  private Optional<Instant> take(FileAttempt attempt, Instant now) {
    unsettled = true;
    if (attempt.notBefore().isAfter(now) && !due.isByHand()) {
      return Optional.of(attempt.notBefore());
    }
    Optional<Instant> again = files.take(attempt);
    putOff = again.isPresent();
    if (again.isEmpty()) {
      unsettled = false;
      lastFile = now;
    }
    return again;
  }

  /** Not where a file of this time was imported, or is being imported elsewhere. */
  private void reportMissing(Inbox.Look look, Instant time) {
    boolean came =
        !lastFile.isBefore(time)
            || due.isServed()
            || book.begun(scheduled.name()).stream().anyMatch(file -> !file.begun().isBefore(time));
    if (!came && scheduled.reportsMissing()) {
      listener.heard(
          new Missing(
              scheduled.name(),
              time,
              scheduled.inbox(),
              look.unfinished().stream().map(FileStamp::path).toList()));
    }
  }

  private void dealt(Instant look) {
    due.dealt(look, now());
    announce();
  }

  private void announce() {
    due.first().ifPresent(next -> listener.heard(new Expected(scheduled.name(), next)));
  }

  /** To the millisecond: no database rounds that. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
