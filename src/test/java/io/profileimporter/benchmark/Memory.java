package io.profileimporter.benchmark;

import io.profileimporter.benchmark.ImportRuns.Imported;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The memory of imports, beside that of a tenth of the rows: it must not grow with the file. */
final class Memory {

  private Memory() {}

  static Comparison of(String endpoint, long rows, List<Imported> runs, Imported tenth) {
    return new Comparison(
        Unit.MEGABYTES,
        Figure.of(name(endpoint + ", %,d rows, -Xmx256m", rows), runs, Imported::megabytes),
        tenth.megabytes() > 0
            ? Optional.of(new Figure(name("%,d rows", rows / 10), tenth.megabytes()))
            : Optional.empty(),
        new Goal.AtMost(1.1));
  }

  private static String name(String pattern, long rows) {
    return String.format(Locale.ROOT, pattern, rows);
  }
}
