package io.profileimporter.schedule;

import io.profileimporter.schedule.ScheduleEvent.Trouble;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives each import its turn, one at a time, until it is asked to stop or until nothing will ever
 * be due.
 */
public final class Scheduler {

  /** So often at least it is looked at the clock, which may have been set. */
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

  private static final Logger log = LoggerFactory.getLogger(Scheduler.class);

  private final ScheduleBook book;
  private final FileImporter importer;
  private final ScheduleListener listener;
  private final Clock clock;
  private final Predicate<Duration> pause;

  /**
   * A scheduler.
   *
   * @param pause waits for so long; false where it was asked to stop
   */
  public Scheduler(
      ScheduleBook book,
      FileImporter importer,
      ScheduleListener listener,
      Clock clock,
      Predicate<Duration> pause) {
    this.book = book;
    this.importer = importer;
    this.listener = listener;
    this.clock = clock;
    this.pause = pause;
  }

  /** Runs imports by their times. */
  public void run(List<ScheduledImport> imports) {
    Instant start = now();
    List<Turn> turns =
        imports.stream()
            .map(scheduled -> turn(scheduled, new DueTime.ByTimes(scheduled, book, start)))
            .toList();
    turns.forEach(Turn::begin);
    take(turns, start);
  }

  /** Runs one import now, whatever its times are; what fails is not tried again. */
  public void runOnce(ScheduledImport scheduled) {
    Instant start = now();
    book.dealtUntil(scheduled.name(), start);
    Turn turn = turn(scheduled, new DueTime.ByHand(scheduled, book, start));
    Optional<Instant> next = Optional.of(start);
    while (next.isPresent() && !turn.isPutOff() && pause.test(until(next.get()))) {
      next = turn.take();
    }
  }

  private Turn turn(ScheduledImport scheduled, DueTime due) {
    FileTurn files = new FileTurn(scheduled, book, importer, listener, clock);
    return new Turn(scheduled, book, due, files, listener, clock);
  }

  private void take(List<Turn> turns, Instant start) {
    Map<Turn, Instant> next = new TreeMap<>(Comparator.comparing(turns::indexOf));
    turns.forEach(turn -> next.put(turn, start));
    while (!next.isEmpty() && pause.test(untilFirst(next))) {
      for (Turn turn : List.copyOf(next.keySet())) {
        if (!pause.test(Duration.ZERO)) {
          return;
        }
        guarded(turn, next.getOrDefault(turn, start))
            .ifPresentOrElse(time -> next.put(turn, time), () -> next.remove(turn));
      }
    }
  }

  private Duration untilFirst(Map<Turn, Instant> next) {
    return next.values().stream()
        .min(Comparator.naturalOrder())
        .map(this::until)
        .orElse(Duration.ZERO);
  }

  private Duration until(Instant time) {
    Duration wait = Duration.between(clock.instant(), time);
    if (wait.isNegative()) {
      return Duration.ZERO;
    }
    return wait.compareTo(LONGEST_PAUSE) < 0 ? wait : LONGEST_PAUSE;
  }

  /** What goes wrong with one import must not keep the others from theirs. */
  private Optional<Instant> guarded(Turn turn, Instant time) {
    if (time.isAfter(clock.instant())) {
      return Optional.of(time);
    }
    try {
      return turn.take();
    } catch (RuntimeException failure) {
      Instant until = now().plus(turn.scheduled().retry().after());
      log.error("The import {} could not be dealt with", turn.scheduled().name(), failure);
      listener.heard(new Trouble(turn.scheduled().name(), text(failure), until));
      return Optional.of(until);
    }
  }

  /** Other faults' texts may hold values of rows. */
  private static String text(RuntimeException failure) {
    return failure instanceof ScheduleBookException || failure instanceof UncheckedIOException
        ? String.valueOf(failure.getMessage())
        : "unexpected fault: " + failure.getClass().getSimpleName() + "; see the log";
  }

  /** To the millisecond: no database rounds that. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
