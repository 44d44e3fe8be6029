package io.profileimporter.benchmark;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The median of several runs.
 *
 * @param name what was measured, as the table shows it
 */
record Figure(String name, double value) {

  /** The median of what each run gave. */
  static <R> Figure of(String name, List<R> runs, ToDoubleFunction<R> value) {
    return new Figure(name, Median.of(runs.stream().map(value::applyAsDouble).toList()));
  }
}
