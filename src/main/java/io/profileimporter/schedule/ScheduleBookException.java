package io.profileimporter.schedule;

/** What is remembered of scheduled imports cannot be read or written now. */
public final class ScheduleBookException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public ScheduleBookException(String message, Throwable cause) {
    super(message, cause);
  }
}
