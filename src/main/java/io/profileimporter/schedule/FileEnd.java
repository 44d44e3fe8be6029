package io.profileimporter.schedule;

import java.util.Optional;

/**
 * How the import of a file ended.
 *
 * @param runId the run; nothing where none could be begun
 * @param text what there is to say, in a line
 */
public record FileEnd(Kind kind, Optional<String> runId, String text) {

  /** What is to be done with the file. */
  public enum Kind {
    /** It is imported. */
    DONE,
    /** It cannot be imported as it is; somebody has to look at it. */
    REFUSED,
    /** The run can be gone on with later. */
    RESUMABLE,
    /** Another process is importing it. */
    BUSY,
    /** This process was asked to stop. */
    STOPPED
  }
}
