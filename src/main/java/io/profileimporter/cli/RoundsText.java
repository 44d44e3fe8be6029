package io.profileimporter.cli;

import io.profileimporter.report.Corrections;
import io.profileimporter.report.Rounds;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What became of rejected rows that were loaded again, in a few lines. */
final class RoundsText {

  private RoundsText() {}

  static List<String> lines(Rounds rounds) {
    List<String> lines = new ArrayList<>();
    for (Rounds.Round round : rounds.earlier()) {
      lines.add(text("  corrects run %s:", round.runId()));
      lines.add("    " + state(round.corrections()));
    }
    if (rounds.own().isBegun()) {
      lines.add("  corrected by run " + String.join(", ", rounds.own().runs()) + ":");
      lines.add("    " + state(rounds.own()));
    }
    return lines;
  }

  private static String state(Corrections corrections) {
    return text(
        "of its %,d rejected row%s %,d delivered, %,d rejected again, %,d still open",
        corrections.rejected(),
        corrections.rejected() == 1 ? "" : "s",
        corrections.delivered(),
        corrections.rejectedAgain(),
        corrections.open());
  }

  private static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
