package io.profileimporter.cli;

import io.profileimporter.report.Run;

/** What the command line tells the script that called it. */
final class ExitCode {

  static final int ALL_DELIVERED = 0;
  static final int INTERRUPTED = 1;
  static final int USAGE = 2;
  static final int SOME_REJECTED = 3;
  static final int MAX_REJECTED = 4;

  /** What was read back is not there or not as it was sent, or could not be read. */
  static final int READ_BACK = 5;

  /** The export is unlike those before it; nothing was sent. */
  static final int HELD = 6;

  /** No complete file has come. */
  static final int NO_FILE = 7;

  private ExitCode() {}

  /** The code for a run that has ended. */
  static int of(Run run) {
    return switch (run.status()) {
      case COMPLETED -> run.counts().rejected() == 0 ? ALL_DELIVERED : SOME_REJECTED;
      case STOPPED_AT_MAX_REJECTED -> MAX_REJECTED;
      case HELD -> HELD;
      case RUNNING, INTERRUPTED, STOPPED, FAILED, ABANDONED -> INTERRUPTED;
    };
  }

  /** Whether the files that are still to come are imported after a run with this code. */
  static boolean goesOn(int code) {
    return code == ALL_DELIVERED || code == SOME_REJECTED || code == READ_BACK;
  }
}
