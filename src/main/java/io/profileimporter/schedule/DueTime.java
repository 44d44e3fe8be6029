package io.profileimporter.schedule;

import java.time.Instant;
import java.util.Optional;

/** When an import is due: by its times, or because somebody has asked for it. */
sealed interface DueTime {

  /** The first time that is not dealt with; nothing where there is none any more. */
  Optional<Instant> first();

  /** Whether somebody waits for it, so that nothing is put off. */
  boolean isByHand();

  /** Whether another process has done the work while this one waited for it. */
  boolean isServed();

  /** The time is dealt with. */
  void dealt(Instant look, Instant now);

  /** By the times of the settings, and by what the book says of them. */
  record ByTimes(ScheduledImport scheduled, ScheduleBook book, Instant start) implements DueTime {

    @Override
    public Optional<Instant> first() {
      return scheduled
          .times()
          .flatMap(times -> times.after(book.dealtUntil(scheduled.name(), start)));
    }

    @Override
    public boolean isByHand() {
      return false;
    }

    /** Another process that does it takes the time away as well. */
    @Override
    public boolean isServed() {
      return false;
    }

    /** What becomes due while files are imported stays due. */
    @Override
    public void dealt(Instant look, Instant now) {
      book.dealt(scheduled.name(), look);
    }
  }

  /** Once, from the start of the process on. */
  final class ByHand implements DueTime {

    private final ScheduledImport scheduled;
    private final ScheduleBook book;
    private final Instant start;
    private boolean done;

    ByHand(ScheduledImport scheduled, ScheduleBook book, Instant start) {
      this.scheduled = scheduled;
      this.book = book;
      this.start = start;
    }

    @Override
    public Optional<Instant> first() {
      return done ? Optional.empty() : Optional.of(start);
    }

    @Override
    public boolean isByHand() {
      return true;
    }

    @Override
    public boolean isServed() {
      return book.dealtUntil(scheduled.name(), start).isAfter(start);
    }

    @Override
    public void dealt(Instant look, Instant now) {
      book.dealt(scheduled.name(), now);
      done = true;
    }
  }
}
