package io.profileimporter.cli;

import io.profileimporter.job.ImportRun;
import io.profileimporter.job.JobStore;
import io.profileimporter.report.Run;
import io.profileimporter.report.RunStore;
import java.io.PrintWriter;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code runs}: the earlier runs of a job store. */
@Command(
    name = "runs",
    description = "Lists earlier runs: when, file, numbers, status.",
    subcommands = PruneCommand.class,
    mixinStandardHelpOptions = true)
final class RunsCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private ConfigOption config = new ConfigOption();

  @Mixin private JobStoreOption jobStore = new JobStoreOption();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "How many, the newest first (default: ${DEFAULT-VALUE}).")
  private int limit = 20;

  @Override
  public Integer call() {
    if (limit < 1) {
      throw new ParameterException(
          spec.commandLine(), "--limit: expected a whole number from 1 but was " + limit);
    }
    try (JobStore store = openStore()) {
      List<Run> runs =
          new RunStore(store.jdbc())
              .newest(limit).stream().map(run -> ImportRun.asItStands(store, run)).toList();
      print(runs, spec.commandLine().getOut());
    }
    return ExitCode.ALL_DELIVERED;
  }

  /** The job store that the options name, also those of a command below this one. */
  JobStore openStore() {
    return jobStore.open(config);
  }

  private void print(List<Run> runs, PrintWriter out) {
    if (runs.isEmpty()) {
      out.println("no runs yet");
      return;
    }
    new RunTable(width(), ZoneId.systemDefault()).lines(runs).forEach(out::println);
    out.flush();
  }

  /** What is read by a program is not cut. */
  private int width() {
    return Ansi.AUTO.enabled() ? spec.usageMessage().autoWidth(true).width() : Integer.MAX_VALUE;
  }
}
