package io.profileimporter.cli;

import io.profileimporter.config.Overrides;
import io.profileimporter.config.PlannedImport;
import io.profileimporter.config.ScheduleReader;
import io.profileimporter.config.SettingsReader;
import io.profileimporter.config.TellingSettings;
import io.profileimporter.job.JobStore;
import io.profileimporter.job.StopSignal;
import io.profileimporter.schedule.ScheduledImport;
import io.profileimporter.settings.NearestName;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code schedule}: runs the imports of the settings by their times, until it is stopped. */
@Command(
    name = "schedule",
    description = {
      "Runs the imports that the settings name, each by its times, until Ctrl-C or SIGTERM.",
      "It takes complete files from their inboxes and moves them to done or failed."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ScheduleCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private ConfigOption config = new ConfigOption();

  @Mixin private JobStoreOption jobStore = new JobStoreOption();

  @ArgGroup private What what = new What();

  @Option(
      names = "--accept-changes",
      description = "With --once: import the export although it is unlike those before it.")
  private boolean acceptChanges;

  /** What is done instead of running by the times. */
  static final class What {

    @Option(
        names = "--once",
        paramLabel = "NAME",
        description = "Run this import now, and end with the exit code of its run.")
    private @Nullable String once;

    @Option(
        names = "--list",
        description = "Show the imports, their next times, and what lies in their inboxes.")
    private boolean list;
  }

  @Override
  public Integer call() {
    String once = what.once;
    if (acceptChanges && once == null) {
      throw new ParameterException(spec.commandLine(), "--accept-changes: expected --once NAME");
    }
    SettingsReader reader = config.reader();
    Overrides overrides =
        Overrides.builder()
            .config(config.file())
            .jobStore(jobStore.url())
            .acceptChanges(acceptChanges)
            .sends(!what.list)
            .build();
    List<PlannedImport> imports =
        new ScheduleReader(reader, ZoneId.systemDefault()).read(overrides);
    if (what.list) {
      new ScheduleTable(spec.commandLine().getOut(), Clock.system(ZoneId.systemDefault()))
          .print(imports);
      return ExitCode.ALL_DELIVERED;
    }
    return once == null
        ? run(reader, overrides, imports, Optional.empty())
        : run(reader, overrides, imports, Optional.of(named(once, imports)));
  }

  private ScheduledImport named(String name, List<PlannedImport> imports) {
    List<ScheduledImport> known = imports.stream().map(PlannedImport::scheduled).toList();
    return known.stream()
        .filter(scheduled -> scheduled.name().equals(name))
        .findFirst()
        .orElseThrow(() -> unknown(name, known.stream().map(ScheduledImport::name).toList()));
  }

  private ParameterException unknown(String name, List<String> known) {
    return new ParameterException(
        spec.commandLine(),
        "--once: expected %s but was \"%s\"%s"
            .formatted(String.join(" or ", known), name, NearestName.suggestion(name, known)));
  }

  private int run(
      SettingsReader reader,
      Overrides overrides,
      List<PlannedImport> imports,
      Optional<ScheduledImport> once) {
    TellingSettings telling = reader.readTelling(overrides.config(), true);
    LogChoice.apply(telling.log(), spec.commandLine());
    StopSignal stop = new StopSignal();
    Console console = new Console(spec.commandLine().getOut(), spec.commandLine().getErr(), false);
    Announcer announcer = Announcer.of(telling, console, stop);
    imports.stream().flatMap(ScheduleCommand::warnings).distinct().forEach(console::note);
    try (Interruption interruption = new Interruption(stop, console);
        JobStore store = JobStore.open(imports.get(0).settings().jobStore());
        Watch watch = Watch.open(telling.monitor().filter(one -> once.isEmpty()), imports, store)) {
      ScheduleSession session =
          new ScheduleSession(imports, store, announcer, watch, spec.commandLine().getOut(), stop);
      return interruption.endsWith(once.map(session::once).orElseGet(session::byTimes));
    }
  }

  private static Stream<String> warnings(PlannedImport planned) {
    return Stream.concat(
        planned.settings().warnings().stream(),
        DaringSettings.warnings(planned.settings().delivery()).stream());
  }
}
