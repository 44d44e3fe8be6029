package io.profileimporter.notice;

import io.profileimporter.report.Run;
import io.profileimporter.report.RunCounts;
import io.profileimporter.row.VisibleText;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The numbers of a run, beside those of the last good run of the same import.
 *
 * @param file name of the export
 * @param report where the report's page is: a path, or a link
 * @param folder of the report, where there is one
 */
public record NoticedRun(
    String runId,
    String file,
    Instant started,
    Duration lasted,
    RunCounts counts,
    Run.RequestCounts requests,
    Optional<Run> lastGood,
    String report,
    Optional<Path> folder) {

  public NoticedRun {
    file = VisibleText.of(file);
    report = VisibleText.of(report);
  }

  static NoticedRun of(Run run, Optional<Run> lastGood, String report) {
    return new NoticedRun(
        run.id(),
        run.source().name(),
        run.started(),
        Duration.between(run.started(), run.ended().orElse(run.started())),
        run.counts(),
        run.requests(),
        lastGood,
        report,
        Optional.of(run.reportFolder()));
  }

  /** Rejected rows, of each hundred that were read. */
  public double rejectedPercent() {
    return counts.read() == 0 ? 0 : 100.0 * counts.rejected() / counts.read();
  }

  /** How the numbers differ from those of the last good run. */
  public Optional<String> comparison() {
    return lastGood.map(last -> comparison(last.id(), last.counts()));
  }

  private String comparison(String lastId, RunCounts last) {
    return "Beside the last good run %s: read %s, delivered %s, unchanged %s, rejected %s."
        .formatted(
            lastId,
            compared(last.read(), counts.read()),
            compared(last.delivered(), counts.delivered()),
            compared(last.unchanged(), counts.unchanged()),
            compared(last.rejected(), counts.rejected()));
  }

  private static String compared(long then, long now) {
    return then == now
        ? String.format(Locale.ROOT, "%,d (as then)", now)
        : String.format(Locale.ROOT, "%,d (%+,d)", now, now - then);
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        text(
            "Read %,d = delivered %,d + unchanged %,d + rejected %,d + left %,d; %,d values left"
                + " out; %,d request%s in %s.",
            counts.read(),
            counts.delivered(),
            counts.unchanged(),
            counts.rejected(),
            counts.left(),
            counts.dropped(),
            requests.requests(),
            requests.requests() == 1 ? "" : "s",
            shown(lasted)));
    comparison().ifPresent(lines::add);
    return lines;
  }

  private static String shown(Duration duration) {
    if (duration.toHours() > 0) {
      return duration.toHours() + " h " + duration.toMinutesPart() + " min";
    }
    return duration.toMinutes() > 0
        ? duration.toMinutes() + " min " + duration.toSecondsPart() + " s"
        : text("%.1f s", duration.toMillis() / 1000.0);
  }

  private static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
