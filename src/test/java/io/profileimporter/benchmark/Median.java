package io.profileimporter.benchmark;

import java.util.List;

/** The middle of several runs: one disturbed run does not move it. */
final class Median {

  private Median() {}

  /** The middle one, or the mean of the two in the middle. */
  static double of(List<Double> runs) {
    if (runs.isEmpty()) {
      throw new IllegalArgumentException("expected at least one run");
    }
    List<Double> sorted = runs.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
