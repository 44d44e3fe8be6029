package io.profileimporter.job;

/** The job store went away while a run was at work: all that is committed stands. */
final class StoreLossException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * A loss.
   *
   * @param state what is known of it, without anything of the rows
   */
  StoreLossException(String state, Throwable cause) {
    super("the job store went away (" + state + ")", cause);
  }
}
