package io.profileimporter.schedule;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is remembered of scheduled imports over restarts, and by all processes that share it. */
public interface ScheduleBook {

  /** Up to when an import has been dealt with; from this time on where it is not known yet. */
  Instant dealtUntil(String name, Instant now);

  /** Notes that an import has been dealt with up to a time. */
  void dealt(String name, Instant until);

  /** The right to run an import, which one process has at a time; nothing where another has it. */
  Optional<Hold> hold(String name);

  /** The files of an import that were begun and not moved out of the inbox. */
  List<FileAttempt> begun(String name);

  /** Notes how the import of a file stands. */
  void note(String name, FileAttempt attempt);

  /** Notes that a file has left the inbox. */
  void settled(String name, FileStamp file);

  /** The right to run an import; it ends with the process in any case. */
  interface Hold extends AutoCloseable {

    @Override
    void close();
  }
}
