package io.profileimporter.notice;

import java.util.Locale;

/** What there is to tell of an import. */
public enum NoticeKind {
  /** Every row was delivered, or had nothing new. */
  FINISHED(false),
  /** The run came to its end, and some rows were rejected. */
  SOME_REJECTED(false),
  /** Somebody stopped the run. */
  STOPPED(false),
  /** More rows were rejected than the settings allow. */
  TOO_MANY_REJECTED(true),
  /** The export is unlike those before it; nothing was sent. */
  HELD(true),
  /** The API, the export or the job store could not be gone on with. */
  FAILED(true),
  /** The import could not begin; nothing was sent. */
  NOT_BEGUN(true),
  /** No export came by the time at which it was expected. */
  NO_FILE(true),
  /** Nothing has happened: somebody tries whether notices arrive. */
  SAMPLE(true);

  private final boolean failure;

  NoticeKind(boolean failure) {
    this.failure = failure;
  }

  /** Whether somebody has to act before the customers are where they belong. */
  public boolean isFailure() {
    return failure;
  }

  /** The stable name that templates see. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
