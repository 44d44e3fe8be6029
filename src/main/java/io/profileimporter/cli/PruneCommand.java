package io.profileimporter.cli;

import io.profileimporter.job.JobStore;
import io.profileimporter.job.Pruning;
import io.profileimporter.report.PrunedRun;
import io.profileimporter.report.Run;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code runs prune}: removes runs that ended long ago, and their reports. */
@Command(
    name = "prune",
    description = {
      "Removes runs that ended long ago: what the job store keeps of them, and their reports.",
      "Kept are runs that can be gone on with, and the last good run of each import."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class PruneCommand implements Callable<Integer> {

  private static final Pattern DAYS = Pattern.compile("([1-9]\\d{0,4})d");
  private static final double MEGABYTE = 1_000_000;

  @Spec private CommandSpec spec = CommandSpec.create();

  @ParentCommand private RunsCommand runs = new RunsCommand();

  @Option(
      names = "--older-than",
      paramLabel = "DAYS",
      required = true,
      description = "How long ago they have ended at least, such as 90d.")
  private String olderThan = "";

  @Option(names = "--dry-run", description = "Tell what would be removed, and remove nothing.")
  private boolean dryRun;

  @Override
  public Integer call() {
    Instant before = Clock.systemUTC().instant().minus(age());
    try (JobStore store = runs.openStore()) {
      prune(new Pruning(store), before);
    }
    return ExitCode.ALL_DELIVERED;
  }

  private Duration age() {
    Matcher days = DAYS.matcher(olderThan);
    if (!days.matches()) {
      throw new ParameterException(
          spec.commandLine(),
          "--older-than: expected days such as 90d but was \"" + olderThan + "\"");
    }
    return Duration.ofDays(Long.parseLong(days.group(1)));
  }

  private void prune(Pruning pruning, Instant before) {
    PrintWriter out = spec.commandLine().getOut();
    List<PrunedRun> gone = new ArrayList<>();
    for (PrunedRun run : pruning.find(before)) {
      if (dryRun || pruning.prune(run)) {
        gone.add(run);
        out.println(line(run));
      }
    }
    out.println(total(gone));
    out.flush();
  }

  private static String line(PrunedRun pruned) {
    Run run = pruned.run();
    return String.format(
        Locale.ROOT,
        "run %s of %s, %s %tF: %s",
        run.id(),
        run.source().name(),
        run.status().code(),
        run.ended().orElse(run.started()).atZone(ZoneId.systemDefault()),
        size(pruned.rejections(), pruned.bytes()));
  }

  private String total(List<PrunedRun> gone) {
    return String.format(
        Locale.ROOT,
        "%s %,d %s: %s",
        dryRun ? "would remove" : "removed",
        gone.size(),
        gone.size() == 1 ? "run" : "runs",
        size(
            gone.stream().mapToLong(PrunedRun::rejections).sum(),
            gone.stream().mapToLong(PrunedRun::bytes).sum()));
  }

  private static String size(long rejections, long bytes) {
    return String.format(
        Locale.ROOT,
        "%,d %s, %,.1f MB of reports",
        rejections,
        rejections == 1 ? "rejection" : "rejections",
        bytes / MEGABYTE);
  }
}
