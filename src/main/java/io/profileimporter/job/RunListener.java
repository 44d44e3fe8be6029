package io.profileimporter.job;

/** Hears of a run as it goes; the calls come from the thread of the run. */
public interface RunListener {

  /** Something that the user should know. */
  void note(String note);

  /** Rows are about to be delivered. */
  void started(RunProgress progress);

  /** No more rows are delivered. */
  void ended();
}
