package io.profileimporter.cli;

import io.profileimporter.job.Export;
import io.profileimporter.job.RunListener;
import io.profileimporter.job.RunProgress;
import io.profileimporter.logging.LogFactory;
import io.profileimporter.report.RunSummary;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Help.Ansi;

/** What a person sees of a run: notes and progress on standard error, the numbers on output. */
final class Console implements RunListener {

  private static final Logger log = LoggerFactory.getLogger(Console.class);

  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean showsProgress;
  private final boolean check;
  private final boolean structured = LogChoice.isStructured();
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
    LogFactory.installed().during(RunFields.context(progress.run()));
    String name = progress.export().name();
    note(check ? "checking " + name : "importing " + name + ", run " + progress.run().id());
    if (!progress.export().isRepeatable() && !check) {
      note("standard input cannot be read twice: a run that is stopped cannot be gone on with");
    }
    if (showsProgress) {
      line =
          structured
              ? ProgressLine.quiet(
                  progress, text -> RunFields.add(log.atInfo(), progress).log(text))
              : new ProgressLine(progress, err, Ansi.AUTO.enabled(), System::nanoTime);
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
    List<String> lines = SummaryText.lines(summary, export.name(), check);
    if (structured) {
      RunFields.add(log.atLevel(RunFields.level(summary.run())), summary).log(lines.get(0));
    } else {
      lines.forEach(out::println);
    }
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
