package io.profileimporter.schedule;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What happens to a scheduled import, worth a line each. No event holds a value of a row. */
public sealed interface ScheduleEvent {

  /** The name of the import. */
  String name();

  /** Nothing is to be done before this time. */
  record Expected(String name, Instant next) implements ScheduleEvent {}

  /** A complete file was found; it is imported next. */
  record Found(String name, Path file, long size) implements ScheduleEvent {}

  /**
   * The import of a file has come to its end.
   *
   * @param movedTo where the file went; nothing where it stays, because the run can be gone on with
   */
  record Ended(String name, Path file, FileEnd end, Optional<Path> movedTo)
      implements ScheduleEvent {}

  /**
   * A run failed and will be gone on with.
   *
   * @param attempt how many times that will have been done
   * @param attempts how often it is done at most
   */
  record Postponed(String name, Path file, Instant until, int attempt, int attempts)
      implements ScheduleEvent {}

  /**
   * No complete file has come in time.
   *
   * @param since when the import was due
   * @param unfinished files that are there and are not complete
   */
  record Missing(String name, Instant since, InboxSettings inbox, List<Path> unfinished)
      implements ScheduleEvent {}

  /** The job store or a folder did not do its work; it is tried again. */
  record Trouble(String name, String message, Instant until) implements ScheduleEvent {}
}
