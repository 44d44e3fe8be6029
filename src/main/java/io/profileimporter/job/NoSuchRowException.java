package io.profileimporter.job;

/** There is no such row in the export; the message tells what there is. */
public final class NoSuchRowException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NoSuchRowException(String message) {
    super(message);
  }
}
