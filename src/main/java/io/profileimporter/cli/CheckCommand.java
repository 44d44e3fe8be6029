package io.profileimporter.cli;

import io.profileimporter.config.SettingsReader;
import io.profileimporter.job.DryDelivery;
import io.profileimporter.job.Export;
import io.profileimporter.job.ImportRun;
import io.profileimporter.job.ImportSettings;
import io.profileimporter.job.JobStore;
import io.profileimporter.job.StopSignal;
import io.profileimporter.job.TemporaryStore;
import io.profileimporter.report.RunSummary;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code check}: an import with nothing sent and nothing remembered. */
@Command(
    name = "check",
    description = {
      "Shows what import would deliver and reject; sends and remembers nothing.",
      "The report is written all the same."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class CheckCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE", description = "CSV, JSON or NDJSON; - reads standard input.")
  private String file = "";

  @Mixin private SettingsOptions options = new SettingsOptions();

  @Override
  public Integer call() {
    ImportSettings settings =
        new SettingsReader(System.getenv(), Path.of("").toAbsolutePath())
            .read(options.checking(), List.of(file));
    StopSignal stop = new StopSignal();
    Console console =
        Console.ofCheck(
            spec.commandLine().getOut(), spec.commandLine().getErr(), options.showsProgress());
    try (Interruption interruption = new Interruption(stop, console);
        TemporaryStore temporary = TemporaryStore.create();
        JobStore store = temporary.open()) {
      Export export = Export.of(file, System.in);
      RunSummary summary =
          new ImportRun(settings, store, DryDelivery::new, Clock.systemUTC(), console, stop)
              .execute(export, false);
      console.tell(summary, export);
      return interruption.endsWith(ExitCode.of(summary.run()));
    }
  }
}
