package io.profileimporter.report.page;

import io.profileimporter.report.Run;
import io.profileimporter.report.RunCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The share of rejected rows in this run and the last ones of the same import: those of a file of
 * the same name, digits apart ({@code customers-20261122.csv}), to the same shop.
 *
 * @param bars one a run, the oldest first, this one last
 * @param highest the share that the highest bar stands for
 * @param since when the oldest of the runs began
 * @param comparison with the last run, in words
 */
public record Trend(List<Bar> bars, String highest, String since, Optional<String> comparison) {

  private static final int RUNS = 30;
  private static final double GAP = 0.25;

  /** Draws the trend. */
  static Trend of(Run run, List<Run> earlier, Wording wording) {
    List<Run> shown = new ArrayList<>(List.of(run));
    earlier.stream().filter(other -> isSameImport(run, other)).limit(RUNS - 1).forEach(shown::add);
    double highest = shown.stream().mapToDouble(Trend::rejectedShare).max().orElse(0);
    List<Bar> bars = new ArrayList<>();
    double width = 100.0 / RUNS;
    for (int place = 0; place < shown.size(); place++) {
      Run one = shown.get(shown.size() - 1 - place);
      bars.add(
          bar(one, one.id().equals(run.id()), place * width, width * (1 - GAP), highest, wording));
    }
    Run oldest = shown.get(shown.size() - 1);
    Optional<Run> last = shown.size() > 1 ? Optional.of(shown.get(1)) : Optional.empty();
    return new Trend(
        bars,
        percent(highest),
        wording.day(oldest.started()),
        last.map(other -> compared(run, other, wording)));
  }

  private static boolean isSameImport(Run run, Run other) {
    return other.counts().read() > 0
        && pattern(run).equals(pattern(other))
        && run.settings()
            .getOrDefault("shop-id", "")
            .equals(other.settings().getOrDefault("shop-id", ""));
  }

  private static String pattern(Run run) {
    return run.source().name().replaceAll("\\d+", "0");
  }

  private static Bar bar(
      Run run, boolean current, double x, double width, double highest, Wording wording) {
    double share = rejectedShare(run);
    RunCounts counts = run.counts();
    return Bar.standing(
        current ? "current" : "earlier",
        wording.day(run.started()),
        "%s of %s rejected, %s"
            .formatted(
                Wording.number(counts.rejected()),
                Wording.count(counts.read(), "row", "rows"),
                Wording.share(counts.rejected(), counts.read())),
        x,
        width,
        highest == 0 ? 0 : 100 * share / highest);
  }

  private static double rejectedShare(Run run) {
    long read = run.counts().read();
    return read == 0 ? 0 : (double) run.counts().rejected() / read;
  }

  private static String compared(Run run, Run last, Wording wording) {
    String now = Wording.share(run.counts().rejected(), run.counts().read());
    String before = Wording.share(last.counts().rejected(), last.counts().read());
    String found =
        now.equals(before)
            ? "The share of rejected rows is the same as last time, %s".formatted(now)
            : "%s of the rows were rejected; last time it was %s".formatted(now, before);
    return found
        + " (%s, %s)."
            .formatted(
                wording.day(last.started()), Wording.count(last.counts().read(), "row", "rows"));
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, share < 0.1 ? "%.1f %%" : "%.0f %%", 100 * share);
  }
}
