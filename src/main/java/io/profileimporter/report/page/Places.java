package io.profileimporter.report.page;

import io.profileimporter.report.RunFigures.Trouble;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where in the export the troubles stand: a histogram over its rows.
 *
 * @param bars rejected rows and values of each stretch, the one upon the other
 * @param width rows of a stretch
 * @param highest troubles of the stretch that has the most
 * @param rows of the export
 * @param insight what stands out, in words
 */
public record Places(
    List<Bar> bars, String width, String highest, String rows, Optional<String> insight) {

  /** How many stretches a histogram has at most. */
  private static final int STRETCHES = 60;

  private static final double GAP = 0.15;
  private static final long FEWEST = 20;
  private static final double STEP = 4;

  /** Rows of a stretch, for an export of so many rows: 1, 2 or 5 with zeros. */
  static long width(long rows) {
    long width = 1;
    int step = 0;
    while ((rows + width - 1) / width > STRETCHES) {
      width = step++ % 3 == 1 ? width / 2 * 5 : width * 2;
    }
    return width;
  }

  static int stretches(long rows) {
    return (int) Math.max(1, (rows + width(rows) - 1) / width(rows));
  }

  static Places of(List<Trouble> troubles, long rows) {
    long highest = troubles.stream().mapToLong(Trouble::total).max().orElse(0);
    double width = 100.0 / troubles.size();
    List<Bar> bars = new ArrayList<>();
    for (int place = 0; place < troubles.size(); place++) {
      add(bars, troubles.get(place), label(place, rows), place * width, width, highest);
    }
    return new Places(
        bars,
        Wording.count(width(rows), "row", "rows"),
        Wording.number(highest),
        Wording.number(rows),
        insight(troubles, rows));
  }

  private static void add(
      List<Bar> bars, Trouble trouble, String label, double x, double width, long highest) {
    if (trouble.total() == 0) {
      return;
    }
    String number =
        Wording.count(trouble.rejectedRows(), "rejected row", "rejected rows")
            + ", "
            + Wording.count(trouble.values(), "value", "values");
    double wide = width * (1 - GAP);
    bars.add(Bar.standing("value", label, number, x, wide, 100.0 * trouble.total() / highest));
    bars.add(Bar.standing("row", label, number, x, wide, 100.0 * trouble.rejectedRows() / highest));
  }

  private static String label(int place, long rows) {
    long first = place * width(rows) + 1;
    long last = Math.min(rows, first + width(rows) - 1);
    return first == last
        ? "row " + Wording.number(first)
        : "rows " + Wording.number(first) + " to " + Wording.number(last);
  }

  /** A bad export often breaks from one row on. */
  private static Optional<String> insight(List<Trouble> troubles, long rows) {
    long all = troubles.stream().mapToLong(Trouble::total).sum();
    long before = 0;
    double steepest = STEP;
    Optional<String> insight = Optional.empty();
    for (int place = 1; place < troubles.size(); place++) {
      before += troubles.get(place - 1).total();
      double rateBefore = (before + 1 + all / 100.0) / place;
      double rateAfter = (double) (all - before) / (troubles.size() - place);
      if (all - before >= FEWEST && rateAfter / rateBefore >= steepest) {
        steepest = rateAfter / rateBefore;
        insight = Optional.of(breaksAt(place * width(rows), before, all));
      }
    }
    return insight;
  }

  private static String breaksAt(long row, long before, long all) {
    return "Most of it stands behind row %s: %s of the troubles. Something changed there in the export."
        .formatted(Wording.number(row), Wording.share(all - before, all));
  }
}
