package io.profileimporter.job;

import io.profileimporter.report.RunStatus;
import java.util.Optional;

/**
 * Why a run ended before the end of its export, or at it.
 *
 * @param message what there is to say beyond the status
 */
record RunEnd(RunStatus status, Optional<String> message) {

  static final RunEnd COMPLETED = new RunEnd(RunStatus.COMPLETED, Optional.empty());

  static RunEnd of(RunStatus status, String message) {
    return new RunEnd(status, Optional.of(message));
  }
}
