package io.profileimporter.job;

/** The connection in which the lock of the run lives is gone, and the lock with it. */
final class LostLockException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  LostLockException() {
    super("the lock of the run was lost");
  }
}
