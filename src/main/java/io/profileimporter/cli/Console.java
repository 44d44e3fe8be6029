package io.profileimporter.cli;

import io.profileimporter.job.Export;
import io.profileimporter.job.RunListener;
import io.profileimporter.job.RunProgress;
import io.profileimporter.report.RunSummary;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/** What a person sees of a run: notes and progress on standard error, the numbers on output. */
final class Console implements RunListener {

  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean showsProgress;
  private final boolean check;
  private volatile @Nullable ProgressLine line;

  private Console(PrintWriter out, PrintWriter err, boolean showsProgress, boolean check) {
    this.out = out;
    this.err = err;
    this.showsProgress = showsProgress;
    this.check = check;
  }

  Console(PrintWriter out, PrintWriter err, boolean showsProgress) {
    this(out, err, showsProgress, false);
  }

  /** The console of a run that sends nothing. */
  static Console ofCheck(PrintWriter out, PrintWriter err, boolean showsProgress) {
    return new Console(out, err, showsProgress, true);
  }

  @Override
  public void note(String note) {
    ProgressLine shown = line;
    if (shown != null) {
      shown.clear();
    }
    err.println(note);
    err.flush();
  }

  @Override
  public void started(RunProgress progress) {
    String name = progress.export().name();
    note(check ? "checking " + name : "importing " + name + ", run " + progress.run().id());
    if (!progress.export().isRepeatable() && !check) {
      note("standard input cannot be read twice: a run that is stopped cannot be gone on with");
    }
    if (showsProgress) {
      line = new ProgressLine(progress, err, Ansi.AUTO.enabled(), System::nanoTime);
    }
  }

  @Override
  public void ended() {
    ProgressLine shown = line;
    if (shown != null) {
      shown.close();
      line = null;
    }
  }

  /** Tells the numbers, and where the report is. */
  void tell(RunSummary summary, Export export) {
    SummaryText.lines(summary, export.name(), check).forEach(out::println);
    flush();
  }

  /** Tells more of the run's end. */
  void say(List<String> lines) {
    lines.forEach(out::println);
    flush();
  }

  void flush() {
    out.flush();
    err.flush();
  }
}
