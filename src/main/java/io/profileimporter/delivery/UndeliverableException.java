package io.profileimporter.delivery;

/** The run cannot go on delivering; the message says what the API did and what to look at. */
public final class UndeliverableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public UndeliverableException(String message) {
    super(message);
  }
}
