package io.profileimporter.schedule;

import java.time.Instant;

/**
 * A file whose import was begun.
 *
 * @param begun when it was first tried
 * @param failures how often the run has failed
 * @param notBefore when it may be tried again
 */
public record FileAttempt(FileStamp file, Instant begun, int failures, Instant notBefore) {

  static FileAttempt first(FileStamp file, Instant now) {
    return new FileAttempt(file, now, 0, now);
  }

  FileAttempt notBefore(Instant time) {
    return new FileAttempt(file, begun, failures, time);
  }

  FileAttempt failed(Instant next) {
    return new FileAttempt(file, begun, failures + 1, next);
  }
}
