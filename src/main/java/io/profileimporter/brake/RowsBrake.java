package io.profileimporter.brake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Speaks where an export has far fewer or far more rows than those before it. */
final class RowsBrake {

  /** So many standard deviations of a random count are no news. */
  private static final double NOISE = 4;

  /** An export without rows is news where there were so many. */
  private static final long SOME = 10;

  /** A first import may have been a trial of some rows: growth is news from the third on. */
  private static final int RUNS_BEFORE_GROWTH = 2;

  private final BrakeSettings settings;

  RowsBrake(BrakeSettings settings) {
    this.settings = settings;
  }

  /** What there is to say of so many rows after the rows of some imports; at least one. */
  Optional<String> look(long rows, List<Long> before) {
    List<Long> sorted = before.stream().sorted().toList();
    if (isTooFew(rows, sorted.get(0)) || isTooMany(rows, sorted)) {
      return Optional.of(told(rows, sorted));
    }
    return Optional.empty();
  }

  private boolean isTooFew(long rows, long fewest) {
    double missing = (double) fewest - rows;
    return missing > settings.fewerRows().share() * (double) fewest
        && (missing > NOISE * Math.sqrt((double) fewest) || (rows == 0 && fewest >= SOME));
  }

  private boolean isTooMany(long rows, List<Long> sorted) {
    long most = sorted.get(sorted.size() - 1);
    double added = (double) rows - most;
    return sorted.size() >= RUNS_BEFORE_GROWTH
        && added > settings.moreRows().share() * (double) most
        && added > NOISE * Math.sqrt((double) most);
  }

  private static String told(long rows, List<Long> sorted) {
    long median = sorted.get(sorted.size() / 2);
    double change = median == 0 ? 1 : Math.abs((double) rows - median) / median;
    return String.format(
        Locale.ROOT,
        "%s, expected about %,d (%s): %,.0f %% %s",
        rows == 1 ? "1 row" : String.format(Locale.ROOT, "%,d rows", rows),
        median,
        imports(sorted),
        100 * change,
        rows < median ? "fewer" : "more");
  }

  private static String imports(List<Long> sorted) {
    long most = sorted.get(sorted.size() - 1);
    return sorted.size() == 1
        ? String.format(Locale.ROOT, "the last import had %,d", most)
        : String.format(
            Locale.ROOT, "the last %d imports had %,d to %,d", sorted.size(), sorted.get(0), most);
  }
}
