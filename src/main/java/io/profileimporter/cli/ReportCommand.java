package io.profileimporter.cli;

import io.profileimporter.job.ImportRun;
import io.profileimporter.job.JobStore;
import io.profileimporter.report.ReportSources;
import io.profileimporter.report.RowsForm;
import io.profileimporter.report.Run;
import io.profileimporter.report.RunReport;
import io.profileimporter.report.RunSummary;
import io.profileimporter.report.SuggestedFile;
import io.profileimporter.report.page.Mask;
import io.profileimporter.report.page.ReportPage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code report}: writes the page of an earlier run again. */
@Command(
    name = "report",
    description = "Writes the page of an earlier run again, from what the job store knows.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ReportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "RUN", description = "Name of the run, or: last.")
  private String name = RunName.LAST;

  @Mixin private ConfigOption config = new ConfigOption();

  @Mixin private JobStoreOption jobStore = new JobStoreOption();

  @Option(
      names = "--mask",
      paramLabel = "HOW",
      description =
          "Values on the page: none (as they are), partial or full (default: the settings').")
  private @Nullable Mask mask;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Where to (default: report.html in the run's folder).")
  private @Nullable Path output;

  @Option(
      names = "--apply-suggestions",
      description =
          "Write rejected-rows.corrected.csv beside the page: the rejected rows with what the report"
              + " suggests filled in, to be looked at and imported. Sends nothing.")
  private boolean appliesSuggestions;

  @Override
  public Integer call() {
    Mask shown =
        Optional.ofNullable(mask).orElseGet(() -> config.reader().readReportMask(config.file()));
    try (JobStore store = jobStore.open(config)) {
      ReportSources sources = ReportSources.of(store.jdbc());
      Run run = ImportRun.asItStands(store, RunName.find(sources.runs(), name, spec.commandLine()));
      Path path = Optional.ofNullable(output).orElse(run.reportFolder().resolve("report.html"));
      makeFolder(path);
      RunReport report = new RunReport(sources);
      RunSummary summary = report.summary(run);
      new ReportPage(sources, shown, ZoneId.systemDefault()).write(summary, path);
      RoundsText.lines(summary.rounds()).forEach(spec.commandLine().getOut()::println);
      spec.commandLine().getOut().println("report: " + path);
      if (appliesSuggestions) {
        applySuggestions(sources, run);
      }
    }
    return ExitCode.ALL_DELIVERED;
  }

  private void applySuggestions(ReportSources sources, Run run) {
    Optional<RowsForm> form = sources.facts().find(run.id()).rows();
    PrintWriter out = spec.commandLine().getOut();
    if (form.isEmpty()) {
      out.println("suggestions: none, because the export of this run is no table");
      return;
    }
    SuggestedFile file = SuggestedFile.write(sources, run, form.get());
    String rejected = count(file.rows(), "rejected row");
    if (file.cells() == 0) {
      out.println("suggestions: none for " + rejected);
      return;
    }
    String filled = count(file.cells(), "cell") + " of " + count(file.changedRows(), "row");
    out.println("suggestions: " + filled + " filled in, " + rejected + " in all");
    out.println("look at them, then import: " + file.path());
  }

  private static String count(long number, String what) {
    return String.format(Locale.ROOT, "%,d %s%s", number, what, number == 1 ? "" : "s");
  }

  private static void makeFolder(Path path) {
    try {
      Files.createDirectories(path.toAbsolutePath().getParent());
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot write the report to " + path, failure);
    }
  }
}
