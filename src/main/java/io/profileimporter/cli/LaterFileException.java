package io.profileimporter.cli;

import java.util.List;

/** One of several exports cannot be begun, while those before it have been imported. */
final class LaterFileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Tells which exports are not imported.
   *
   * @param left the one with the trouble, and those behind it
   * @param trouble why it cannot be begun
   */
  LaterFileException(List<String> left, RuntimeException trouble) {
    super(
        "not imported: " + String.join(", ", left) + "; what stands before in the command was",
        trouble);
  }
}
