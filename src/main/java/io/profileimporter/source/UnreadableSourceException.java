package io.profileimporter.source;

import org.jspecify.annotations.Nullable;

/** An export that cannot be read, or not be gone on with; the message says where and why. */
public final class UnreadableSourceException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public UnreadableSourceException(String message) {
    super(message);
  }

  public UnreadableSourceException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
