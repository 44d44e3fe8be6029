package io.profileimporter.job;

/**
 * A run that must not be started as things stand; nothing was sent. The message says what to do.
 */
public final class RefusedStartException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public RefusedStartException(String message) {
    super(message);
  }
}
