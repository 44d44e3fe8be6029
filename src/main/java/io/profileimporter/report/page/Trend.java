package io.profileimporter.report.page;

import io.profileimporter.report.Run;
import io.profileimporter.report.RunCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The share of rejected rows in this run and the last good ones of the same import.
 *
 * @param bars one a run, the oldest first, this one last
 * @param highest the share that the highest bar stands for
 * @param since when the oldest of the runs began
 * @param comparison with the runs before, in words
 */
public record Trend(List<Bar> bars, String highest, String since, Optional<String> comparison) {

  private static final int RUNS = 30;

  /** So many of them make a median that one bad night does not move. */
  private static final int COMPARED = 10;

  private static final double GAP = 0.25;

  /** Draws the trend. */
  static Trend of(Run run, List<Run> earlier, Wording wording) {
    List<Run> shown = new ArrayList<>(List.of(run));
    earlier.stream().limit(RUNS - 1).forEach(shown::add);
    double highest = shown.stream().mapToDouble(Trend::rejectedShare).max().orElse(0);
    List<Bar> bars = new ArrayList<>();
    double width = 100.0 / RUNS;
    for (int place = 0; place < shown.size(); place++) {
      Run one = shown.get(shown.size() - 1 - place);
      bars.add(
          bar(one, one.id().equals(run.id()), place * width, width * (1 - GAP), highest, wording));
    }
    Run oldest = shown.get(shown.size() - 1);
    return new Trend(
        bars,
        percent(highest),
        wording.day(oldest.started()),
        compared(run, shown.subList(1, shown.size()), wording));
  }

  /** Beside the run before, or beside the median of some more. */
  private static Optional<String> compared(Run run, List<Run> earlier, Wording wording) {
    return switch (earlier.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(compared(run, earlier.get(0), wording));
      default -> Optional.of(besideMedian(run, earlier.stream().limit(COMPARED).toList()));
    };
  }

  private static String besideMedian(Run run, List<Run> earlier) {
    double[] shares = earlier.stream().mapToDouble(Trend::rejectedShare).sorted().toArray();
    double median = (shares[shares.length / 2] + shares[(shares.length - 1) / 2]) / 2;
    double share = rejectedShare(run);
    String runs = "in the median of the last " + earlier.size() + " runs";
    if (median == 0) {
      return share == 0
          ? "No row was rejected, as " + runs + "."
          : "Rows were rejected, whereas " + runs + " none was.";
    }
    long change = Math.round(100 * (share / median - 1));
    String more = Math.abs(change) + (change > 0 ? " % higher than " : " % lower than ");
    return "The share of rejected rows is "
        + (change == 0 ? "the same as " : more)
        + runs
        + " ("
        + percent(median)
        + ").";
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
