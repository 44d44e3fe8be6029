package io.profileimporter.notice;

import io.profileimporter.report.Run;
import io.profileimporter.report.RunCounts;
import io.profileimporter.report.RunSummary;
import io.profileimporter.report.page.Advice;
import io.profileimporter.report.page.AdviceTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes the notice of a run that has ended. */
public final class RunNotice {

  private static final int REASONS = 5;

  private final AdviceTable advice = new AdviceTable();
  private final ReportLink link;

  public RunNotice(ReportLink link) {
    this.link = link;
  }

  /**
   * The notice of a run.
   *
   * @param lastGood the last good run of the same import before this one
   */
  public Notice of(RunSummary summary, Optional<Run> lastGood) {
    Run run = summary.run();
    NoticeKind kind = kind(run);
    String name = run.importName().name();
    return new Notice(
        kind,
        name,
        (name.isEmpty() ? run.source().name() : name) + ": " + ending(run),
        run.message().map(List::of).orElse(List.of()),
        Optional.of(NoticedRun.of(run, lastGood, link.to(run))),
        reasons(summary),
        nextStep(kind),
        run.ended().orElse(run.started()));
  }

  private static NoticeKind kind(Run run) {
    return switch (run.status()) {
      case COMPLETED ->
          run.counts().rejected() == 0 ? NoticeKind.FINISHED : NoticeKind.SOME_REJECTED;
      case STOPPED -> NoticeKind.STOPPED;
      case STOPPED_AT_MAX_REJECTED -> NoticeKind.TOO_MANY_REJECTED;
      case HELD -> NoticeKind.HELD;
      case RUNNING, INTERRUPTED, FAILED, ABANDONED -> NoticeKind.FAILED;
    };
  }

  private static String ending(Run run) {
    RunCounts counts = run.counts();
    String rejected =
        text(
            "%,d of %,d rows rejected (%.1f %%)",
            counts.rejected(),
            counts.read(),
            counts.read() == 0 ? 0.0 : 100.0 * counts.rejected() / counts.read());
    return switch (run.status()) {
      case COMPLETED -> "finished, " + (counts.rejected() > 0 ? rejected : whole(counts));
      case STOPPED -> text("stopped after %,d rows", counts.read());
      case STOPPED_AT_MAX_REJECTED -> "stopped, too many rows rejected: " + rejected;
      case HELD -> "held before the first request; nothing was sent";
      case RUNNING, INTERRUPTED, FAILED, ABANDONED ->
          text("%s after %,d rows", run.status().code(), counts.read());
    };
  }

  private static String whole(RunCounts counts) {
    if (counts.read() == 0) {
      return "the export has no rows";
    }
    return counts.unchanged() == 0
        ? text("%,d rows, every one delivered", counts.read())
        : text("%,d rows delivered, %,d unchanged", counts.delivered(), counts.unchanged());
  }

  private static Optional<String> nextStep(NoticeKind kind) {
    return switch (kind) {
      case FINISHED, SAMPLE -> Optional.empty();
      case SOME_REJECTED ->
          Optional.of("Correct the rejected rows beside the report, and import that file.");
      case TOO_MANY_REJECTED ->
          Optional.of(
              "Look at the report; correct the export, or allow more rejected rows, and start the"
                  + " import again.");
      case HELD ->
          Optional.of("Look at the export; if it is right, import it with --accept-changes.");
      case STOPPED, FAILED, NOT_BEGUN, NO_FILE ->
          Optional.of("Start the same import again: it goes on where it ended.");
    };
  }

  private List<ReasonFigure> reasons(RunSummary summary) {
    List<ReasonFigure> reasons = new ArrayList<>();
    add(reasons, "rejected rows", summary.rejectedByReason());
    add(reasons, "dropped values", summary.droppedByReason());
    return reasons;
  }

  private void add(List<ReasonFigure> reasons, String what, Map<String, Long> byReason) {
    byReason.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .limit(REASONS)
        .forEach(
            entry -> {
              Advice words = advice.of(entry.getKey());
              reasons.add(
                  new ReasonFigure(
                      entry.getKey(), what, entry.getValue(), words.title(), words.text()));
            });
  }

  private static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
