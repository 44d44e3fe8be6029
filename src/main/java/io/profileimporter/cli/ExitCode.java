package io.profileimporter.cli;

import io.profileimporter.report.Run;
import io.profileimporter.report.RunStatus;

/** What the command line tells the script that called it. */
final class ExitCode {

  static final int ALL_DELIVERED = 0;
  static final int INTERRUPTED = 1;
  static final int USAGE = 2;
  static final int SOME_REJECTED = 3;
  static final int MAX_REJECTED = 4;

  /** What was read back is not there or not as it was sent, or could not be read. */
  static final int READ_BACK = 5;

  private ExitCode() {}

  /** The code for a run that has ended. */
  static int of(Run run) {
    if (run.status() == RunStatus.STOPPED_AT_MAX_REJECTED) {
      return MAX_REJECTED;
    }
    if (run.status() != RunStatus.COMPLETED) {
      return INTERRUPTED;
    }
    return run.counts().rejected() == 0 ? ALL_DELIVERED : SOME_REJECTED;
  }

  /** Whether the files that are still to come are imported after a run with this code. */
  static boolean goesOn(int code) {
    return code == ALL_DELIVERED || code == SOME_REJECTED || code == READ_BACK;
  }
}
