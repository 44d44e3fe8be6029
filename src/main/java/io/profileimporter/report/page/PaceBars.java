package io.profileimporter.report.page;

import io.profileimporter.report.RunFacts.Pace;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Bars along the time of a run: those of each stretch between two measurements. */
final class PaceBars {

  private static final int FEWEST = 3;

  private PaceBars() {}

  /**
   * What is shown of a stretch.
   *
   * @param kind what the style knows it by
   * @param number what it shows, in words
   * @param height in the unit of the chart's highest
   */
  record Column(String kind, String number, double height) {}

  /**
   * The bars of a chart; none where there are too few measurements for a course.
   *
   * @param highest what the chart's whole height stands for
   * @param columns what is shown of the stretch between two measurements, the hindmost first
   */
  static List<Bar> of(
      List<Pace> pace, double highest, BiFunction<Pace, Pace, List<Column>> columns) {
    List<Bar> bars = new ArrayList<>();
    if (pace.size() < FEWEST || highest == 0) {
      return bars;
    }
    double start = pace.get(0).second();
    double whole = pace.get(pace.size() - 1).second() - start;
    for (int place = 1; place < pace.size(); place++) {
      Pace from = pace.get(place - 1);
      Pace to = pace.get(place);
      String label = Wording.duration(Duration.ofMillis(Math.round(1000 * to.second())));
      double x = 100 * (from.second() - start) / whole;
      double width = 96 * (to.second() - from.second()) / whole;
      for (Column column : columns.apply(from, to)) {
        double height = 100 * column.height() / highest;
        bars.add(Bar.standing(column.kind(), label, column.number(), x, width, height));
      }
    }
    return bars;
  }
}
