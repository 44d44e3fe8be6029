package io.profileimporter.report;

import java.util.List;

/**
 * What has become of the rejected rows of a run since they were loaded again.
 *
 * @param rejected rows that the run has rejected
 * @param delivered of these, by any later run
 * @param rejectedAgain of these, those that were loaded again and never delivered
 * @param runs the later runs, the oldest first
 */
public record Corrections(long rejected, long delivered, long rejectedAgain, List<String> runs) {

  public static final Corrections NONE = new Corrections(0, 0, 0, List.of());

  public Corrections {
    runs = List.copyOf(runs);
    if (delivered + rejectedAgain > rejected) {
      throw new IllegalArgumentException(
          "expected at most %d corrected rows but was %d + %d"
              .formatted(rejected, delivered, rejectedAgain));
    }
  }

  /** Rows that nobody has loaded again. */
  public long open() {
    return rejected - delivered - rejectedAgain;
  }

  /** Whether any row was loaded again. */
  public boolean isBegun() {
    return !runs.isEmpty();
  }
}
