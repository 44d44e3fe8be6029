package io.profileimporter.cli;

import io.profileimporter.job.ImportRun;
import io.profileimporter.job.JobStore;
import io.profileimporter.report.Run;
import io.profileimporter.report.RunStore;
import java.io.PrintWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;
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

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
  private static final List<String> HEADER =
      List.of(
          "STARTED",
          "RUN",
          "STATUS",
          "READ",
          "DELIVERED",
          "UNCHANGED",
          "REJECTED",
          "LEFT",
          "IMPORT",
          "FILE");

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

  private static void print(List<Run> runs, PrintWriter out) {
    if (runs.isEmpty()) {
      out.println("no runs yet");
      return;
    }
    List<List<String>> rows = runs.stream().map(RunsCommand::cells).toList();
    Column[] columns = new Column[HEADER.size()];
    for (int column = 0; column < columns.length; column++) {
      columns[column] = new Column(width(rows, column) + 2, 0, Overflow.SPAN);
    }
    TextTable table =
        TextTable.forColumns(picocli.CommandLine.Help.defaultColorScheme(Ansi.OFF), columns);
    table.addRowValues(HEADER.toArray(String[]::new));
    rows.forEach(row -> table.addRowValues(row.toArray(String[]::new)));
    out.print(table);
    out.flush();
  }

  private static int width(List<List<String>> rows, int column) {
    return rows.stream()
        .mapToInt(row -> row.get(column).length())
        .reduce(HEADER.get(column).length(), Math::max);
  }

  private static List<String> cells(Run run) {
    return List.of(
        TIME.format(run.started().atZone(ZoneId.systemDefault())),
        run.id(),
        run.status().code(),
        Long.toString(run.counts().read()),
        Long.toString(run.counts().delivered()),
        Long.toString(run.counts().unchanged()),
        Long.toString(run.counts().rejected()),
        Long.toString(run.counts().left()),
        run.importName().name(),
        run.source().path());
  }
}
