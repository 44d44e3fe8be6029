package io.profileimporter.job;

import io.profileimporter.report.Run;
import io.profileimporter.report.RunStatus;
import io.profileimporter.report.SourceFingerprint;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How an import begins: anew, or where the last one of the same export was interrupted. It goes on
 * only with the same file and the same decisive settings.
 *
 * @param resumed the run that is gone on with
 * @param abandoned the run that is left behind
 * @param notes what the user should know
 */
record Start(Optional<Run> resumed, Optional<Run> abandoned, List<String> notes) {

  /**
   * Decides how to begin.
   *
   * @param newest the newest run of the export
   * @param startOver whether the user asked to begin anew
   * @throws RefusedStartException where the newest run was interrupted, and things have changed
   *     since
   */
  static Start decide(
      Optional<Run> newest,
      SourceFingerprint source,
      Map<String, String> settings,
      boolean startOver) {
    Optional<Run> interrupted = newest.filter(run -> run.status().isResumable());
    if (interrupted.isEmpty()) {
      return new Start(Optional.empty(), Optional.empty(), List.of());
    }
    Run run = interrupted.get();
    if (startOver) {
      return anew(run, "starting over; run " + run.id() + " is left behind");
    }
    List<String> changes = Changes.since(run, source, settings);
    if (changes.isEmpty()) {
      return new Start(interrupted, Optional.empty(), List.of(goingOn(run, source)));
    }
    if (run.status() == RunStatus.STOPPED_AT_MAX_REJECTED) {
      return anew(run, "starting anew: since run " + run.id() + " stopped, " + said(changes));
    }
    if (run.status() == RunStatus.HELD) {
      return anew(run, "starting anew: since run " + run.id() + " was held, " + said(changes));
    }
    throw new RefusedStartException(refusal(run, changes));
  }

  private static Start anew(Run left, String note) {
    return new Start(Optional.empty(), Optional.of(left), List.of(note));
  }

  private static String goingOn(Run run, SourceFingerprint source) {
    String touched =
        run.source().modified().equals(source.modified())
            ? ""
            : "; the file has another time but the same content";
    String emptied =
        run.wentToSandbox()
            ? "; this sandbox is new and has none of the rows before, --start-over sends them again"
            : "";
    return "going on with run %s after row %d%s%s"
        .formatted(run.id(), run.counts().settled(), touched, emptied);
  }

  private static String refusal(Run run, List<String> changes) {
    return ("%s: run %s was interrupted after row %d, and since then %s. Going on could mix two"
            + " states, so nothing was sent. Bring back what has changed and the run goes on, or"
            + " begin again at the first row with --start-over.")
        .formatted(run.source().name(), run.id(), run.counts().settled(), said(changes));
  }

  private static String said(List<String> changes) {
    return String.join("; ", changes);
  }
}
