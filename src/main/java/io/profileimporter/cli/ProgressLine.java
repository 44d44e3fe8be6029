package io.profileimporter.cli;

import io.profileimporter.delivery.DeliveryState;
import io.profileimporter.job.CensusProgress;
import io.profileimporter.job.RunProgress;
import io.profileimporter.report.RunCounts;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Shows a run at work: a line that changes on a terminal, else a quiet line now and then. */
final class ProgressLine implements AutoCloseable {

  /** What fits into the narrowest usual terminal. */
  private static final int WIDTH = 79;

  private static final String BEGINNING = "\r\033[K";

  private static final Duration ON_A_TERMINAL = Duration.ofMillis(200);
  private static final Duration ELSEWHERE = Duration.ofSeconds(10);

  private final RunProgress progress;
  private final Consumer<String> line;
  private final boolean terminal;
  private final long firstRow;
  private final LongSupplier nanoTime;
  private final long started;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "progress");
            thread.setDaemon(true);
            return thread;
          });

  /**
   * Begins to show the run.
   *
   * @param nanoTime a time that goes on steadily, from whenever on
   */
  ProgressLine(RunProgress progress, PrintWriter err, boolean terminal, LongSupplier nanoTime) {
    this(progress, text -> print(err, text, terminal), terminal, nanoTime);
  }

  private ProgressLine(
      RunProgress progress, Consumer<String> line, boolean terminal, LongSupplier nanoTime) {
    this.progress = progress;
    this.line = line;
    this.terminal = terminal;
    this.nanoTime = nanoTime;
    this.started = nanoTime.getAsLong();
    this.firstRow = progress.counts().read();
    long period = (terminal ? ON_A_TERMINAL : ELSEWHERE).toMillis();
    ScheduledFuture<?> unused =
        timer.scheduleAtFixedRate(this::show, period, period, TimeUnit.MILLISECONDS);
  }

  /** Begins to tell of the run now and then, to whoever takes the lines. */
  static ProgressLine quiet(RunProgress progress, Consumer<String> line) {
    return new ProgressLine(progress, line, false, System::nanoTime);
  }

  private static void print(PrintWriter err, String text, boolean terminal) {
    String cut = text.substring(0, Math.min(text.length(), WIDTH));
    err.print(terminal ? BEGINNING + cut : text + System.lineSeparator());
    err.flush();
  }

  private void show() {
    line.accept(text());
  }

  private String text() {
    return progress.census().pass().map(this::census).orElseGet(this::delivery);
  }

  private String census(String pass) {
    CensusProgress census = progress.census();
    if (census.share() > 0) {
      return String.format(Locale.ROOT, "%3.0f%% %s", census.share() * 100, pass);
    }
    return String.format(
        Locale.ROOT,
        "%s%s, %,d rows",
        shareOfPass(census.bytesRead(), progress.export().size()),
        pass,
        census.rows());
  }

  private static String shareOfPass(long bytes, OptionalLong size) {
    return size.isPresent() && size.getAsLong() > 0
        ? String.format(Locale.ROOT, "%3d%% ", Math.min(100, bytes * 100 / size.getAsLong()))
        : "";
  }

  private String delivery() {
    RunCounts counts = progress.counts();
    if (counts.read() == 0 && progress.rowsRead() == 0) {
      return "beginning";
    }
    double seconds = Math.max(1e-3, (nanoTime.getAsLong() - started) / 1e9);
    DeliveryState state = progress.state();
    String line =
        String.format(
            Locale.ROOT,
            "%s%,d rows, %,d rejected, %,.0f rows/s, %d/%d in flight, %,d retries",
            share(),
            counts.read(),
            counts.rejected(),
            (counts.read() - firstRow) / seconds,
            state.inFlight(),
            state.window(),
            progress.requests().retries());
    return state.waiting().map(this::waiting).filter(text -> !text.isEmpty()).orElse(line);
  }

  private String waiting(DeliveryState.Waiting waiting) {
    String share = share();
    String text = WaitingText.of(waiting, terminal ? WIDTH - share.length() : Integer.MAX_VALUE);
    return text.isEmpty() ? text : share + text;
  }

  /** Rows that are dealt with, of all that the file seems to have by those read so far. */
  private String share() {
    OptionalLong size = progress.export().size();
    long rowsRead = progress.rowsRead();
    if (size.isEmpty() || size.getAsLong() == 0 || rowsRead == 0) {
      return "";
    }
    double fileRead = Math.min(1.0, (double) progress.export().bytesRead() / size.getAsLong());
    double share = fileRead * progress.counts().read() / rowsRead;
    return String.format(Locale.ROOT, "%3.0f%% ", Math.min(1.0, share) * 100);
  }

  /** Makes room for a line of another kind. */
  void clear() {
    if (terminal) {
      line.accept("");
    }
  }

  @Override
  public void close() {
    timer.shutdownNow();
    clear();
  }
}
