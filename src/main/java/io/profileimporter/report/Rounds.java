package io.profileimporter.report;

import java.nio.file.Path;
import java.util.List;

/**
 * The correction of rejected rows, round by round, as a run sees it.
 *
 * @param earlier the runs whose rejected rows this one has loaded again, the oldest first
 * @param own what became of this run's rejected rows since
 * @param later the runs that have loaded these again
 */
public record Rounds(List<Round> earlier, Corrections own, List<Round> later) {

  public static final Rounds NONE = new Rounds(List.of(), Corrections.NONE, List.of());

  public Rounds {
    earlier = List.copyOf(earlier);
    later = List.copyOf(later);
  }

  /**
   * A run that is linked with another.
   *
   * @param corrections what became of its rejected rows
   */
  public record Round(String runId, Path reportFolder, Corrections corrections) {}
}
