package io.profileimporter.cli;

import io.profileimporter.report.Run;
import io.profileimporter.report.RunCounts;
import io.profileimporter.report.RunStatus;
import io.profileimporter.report.RunSummary;
import io.profileimporter.row.Reason;
import io.profileimporter.screening.Rule;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The end of a run in a few lines that fit a screen. */
final class SummaryText {

  private static final int REASONS = 12;

  private SummaryText() {}

  static List<String> lines(RunSummary summary, String name, boolean check) {
    Run run = summary.run();
    RunCounts counts = run.counts();
    List<String> lines = new ArrayList<>();
    if (run.status() == RunStatus.HELD) {
      return held(run, name);
    }
    lines.add(name + ": " + ending(run, check));
    lines.add(
        text(
            "  read %,d = %s %,d + unchanged %,d + rejected %,d + left %,d",
            counts.read(),
            check ? "to deliver" : "delivered",
            counts.delivered(),
            counts.unchanged(),
            counts.rejected(),
            counts.left()));
    addReasons(lines, "rejected rows", counts.rejected(), summary.rejectedByReason());
    if (summary.rejectedByReason().containsKey(Reason.MALFORMED_ENCODING.code())) {
      lines.add(
          "    name the encoding of the file in the mapping: source: {charset: windows-1251}");
    }
    addReasons(lines, "dropped values", counts.dropped(), told(summary.droppedByReason(), check));
    addReasons(lines, "doubted values", summary.doubted(), told(summary.doubtedByReason(), check));
    addReasons(
        lines, "shared or conflicting values", summary.evidence(), summary.evidenceByReason());
    addStrongest(lines, summary);
    if (!check) {
      lines.add(
          text(
              "  %,d request%s, %,d of them retries, in %s",
              run.requests().requests(),
              run.requests().requests() == 1 ? "" : "s",
              run.requests().retries(),
              duration(summary.lasted())));
    }
    lines.addAll(RoundsText.lines(summary.rounds()));
    lines.add("  report: " + run.reportFolder().resolve("report.html"));
    if (counts.rejected() > 0) {
      summary.rejectedRows().ifPresent(file -> addRejectedRows(lines, file));
    }
    return lines;
  }

  /** Each finding in a line of its own. */
  private static List<String> held(Run run, String name) {
    List<String> lines = new ArrayList<>(List.of(name + ": held before the first request"));
    Stream.of(run.message().orElse("").split("; ", -1)).forEach(part -> lines.add("  " + part));
    lines.add("  report: " + run.reportFolder().resolve("report.html"));
    return lines;
  }

  private static void addRejectedRows(List<String> lines, Path file) {
    lines.add("  rejected rows: " + file);
    String plain = String.valueOf(file.getFileName()).replaceFirst("\\.\\d+\\.", ".");
    if (!file.endsWith(plain)) {
      lines.add(
          "    " + plain + " was changed since it was written, or is open: it stays as it is");
    }
  }

  private static String ending(Run run, boolean check) {
    String why = run.message().map(message -> ": " + message).orElse("");
    return switch (run.status()) {
      case COMPLETED -> completed(run, check);
      case STOPPED -> stopped(run, check);
      case STOPPED_AT_MAX_REJECTED -> "stopped" + why;
      case HELD -> "held" + why;
      case FAILED -> "failed" + why;
      case RUNNING, INTERRUPTED, ABANDONED -> run.status().code();
    };
  }

  private static String stopped(Run run, boolean check) {
    String left =
        run.counts().left() > 0 ? "; the set under way was given up and will be sent again" : "";
    return check ? "stopped" : "stopped" + left + "; start the same command again and it goes on";
  }

  private static String completed(Run run, boolean check) {
    String verb = check ? "checked" : "finished";
    if (run.counts().read() == 0) {
      return verb + "; the export has no rows";
    }
    if (run.counts().rejected() == run.counts().read()) {
      return verb + ", but every row was rejected";
    }
    if (run.counts().rejected() > 0) {
      return verb + ", some rows rejected";
    }
    if (check) {
      return verb + ", every row can be delivered";
    }
    return verb
        + (run.counts().unchanged() == 0
            ? ", every row delivered"
            : ", every row delivered or unchanged");
  }

  /** A check tells of each rule on lines of its own. */
  private static Map<String, Long> told(Map<String, Long> byReason, boolean check) {
    Map<String, Long> told = new LinkedHashMap<>(byReason);
    told.keySet().removeIf(reason -> check && Rule.of(reason).isPresent());
    return told;
  }

  private static void addReasons(
      List<String> lines, String what, long total, Map<String, Long> byReason) {
    if (total == 0) {
      return;
    }
    lines.add(text("  %s: %,d", what, total));
    byReason.entrySet().stream()
        .limit(REASONS)
        .forEach(reason -> lines.add(text("    %,8d  %s", reason.getValue(), reason.getKey())));
    if (byReason.size() > REASONS) {
      lines.add("              and " + (byReason.size() - REASONS) + " more reasons");
    }
  }

  private static void addStrongest(List<String> lines, RunSummary summary) {
    summary.strongest().forEach(sentence -> lines.add("    " + sentence));
    long others = summary.evidence() - summary.strongest().size();
    if (others > 0) {
      Path evidence = summary.run().reportFolder().resolve("evidence.json");
      lines.add(text("    and %,d more: %s", others, evidence));
    }
  }

  private static String duration(Duration lasted) {
    return lasted.toMinutes() > 0
        ? text("%d min %d s", lasted.toMinutes(), lasted.toSecondsPart())
        : text("%.1f s", lasted.toMillis() / 1000.0);
  }

  private static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
