package io.profileimporter.report;

import java.util.Arrays;
import java.util.Locale;

/** How a run stands. */
public enum RunStatus {
  /** At work; in the job store also a run that ended without a word, by a kill or a power cut. */
  RUNNING(true),
  /** Ended without a word; shown of a run that is marked as running and is not. */
  INTERRUPTED(true),
  /** Every row of the export is accounted for. */
  COMPLETED(false),
  /** Somebody asked it to stop. */
  STOPPED(true),
  /** More rows were rejected than the settings allow. */
  STOPPED_AT_MAX_REJECTED(true),
  /** The export is unlike those before it; nothing was sent. */
  HELD(true),
  /** The API, the export or the job store could not be gone on with. */
  FAILED(true),
  /** Interrupted, and then left behind for a run that started over. */
  ABANDONED(false);

  private final boolean resumable;

  RunStatus(boolean resumable) {
    this.resumable = resumable;
  }

  /** Whether starting the same import again goes on with this run. */
  public boolean isResumable() {
    return resumable;
  }

  /** The stable name that reports and the job store use. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The status with this code. */
  public static RunStatus of(String code) {
    return Arrays.stream(values())
        .filter(status -> status.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("expected a status but was " + code));
  }
}
