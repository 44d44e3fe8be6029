package io.profileimporter.report;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The numbers of a run by reason. A summary that does not add up cannot be built.
 *
 * @param rejectedByReason rejected rows; the values add up to the rejected rows of the run
 * @param droppedByReason dropped values; the values add up to the dropped values of the run
 * @param doubtedByReason values that were delivered with a warning
 * @param evidenceByReason values that the whole file speaks against, each counted once however many
 *     rows it has
 * @param strongest some of those values in a sentence each, masked
 * @param lasted how long the run was at work
 * @param rejectedRows the file of them that was written last
 * @param rounds the runs that this one corrects, and those that correct it
 */
public record RunSummary(
    Run run,
    Map<String, Long> rejectedByReason,
    Map<String, Long> droppedByReason,
    Map<String, Long> doubtedByReason,
    Map<String, Long> evidenceByReason,
    List<String> strongest,
    Rounds rounds,
    Duration lasted,
    Optional<Path> rejectedRows) {

  public RunSummary {
    rejectedByReason = new LinkedHashMap<>(rejectedByReason);
    droppedByReason = new LinkedHashMap<>(droppedByReason);
    doubtedByReason = new LinkedHashMap<>(doubtedByReason);
    evidenceByReason = new LinkedHashMap<>(evidenceByReason);
    strongest = List.copyOf(strongest);
    requireSum("rejected rows", run.counts().rejected(), rejectedByReason);
    requireSum("dropped values", run.counts().dropped(), droppedByReason);
  }

  /** Values that were delivered although a rule speaks against them. */
  public long doubted() {
    return doubtedByReason.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Values that the whole file speaks against. */
  public long evidence() {
    return evidenceByReason.values().stream().mapToLong(Long::longValue).sum();
  }

  private static void requireSum(String what, long expected, Map<String, Long> parts) {
    long sum = parts.values().stream().mapToLong(Long::longValue).sum();
    if (sum != expected) {
      throw new IllegalArgumentException(
          "expected " + expected + " " + what + " but the reasons add up to " + sum);
    }
  }
}
