package io.profileimporter.config;

import io.profileimporter.job.ImportSettings;
import io.profileimporter.schedule.ScheduledImport;
import io.profileimporter.schedule.ScheduledImports;
import io.profileimporter.settings.Problems;
import io.profileimporter.settings.SettingsNode;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the settings of all scheduled imports. Each may have settings of its own, which go before
 * those of the whole file.
 */
public final class ScheduleReader {

  static final String IMPORTS = "imports";

  private static final Set<String> OF_ITS_OWN =
      Set.of("mapping", "credentials", "delivery", "screening", "brakes", "ledger", "report");

  private final SettingsReader reader;
  private final ZoneId machineZone;

  public ScheduleReader(SettingsReader reader, ZoneId machineZone) {
    this.reader = reader;
    this.machineZone = machineZone;
  }

  /**
   * The imports in the order of the file.
   *
   * @throws io.profileimporter.settings.InvalidSettingsException with all problems of all of them
   */
  public List<PlannedImport> read(Overrides overrides) {
    Problems problems = new Problems();
    SettingsNode file = reader.settingsFile(overrides.config(), problems);
    SettingsNode section = file.section(IMPORTS);
    if (section.keys().isEmpty()) {
      file.problem(IMPORTS, "expected at least one import");
    }
    List<PlannedImport> planned = new ArrayList<>();
    for (String name : section.keys()) {
      SettingsNode own = section.section(name);
      Optional<ScheduledImport> scheduled = new ScheduledImports(machineZone).read(name, own);
      ImportSettings settings =
          reader.read(file.with(own, OF_ITS_OWN), overrides.withName(name), 1, problems);
      own.finish();
      scheduled.ifPresent(one -> planned.add(new PlannedImport(one, settings)));
    }
    ScheduledImports.requireOwnFiles(
        section, planned.stream().map(PlannedImport::scheduled).toList());
    problems.throwIfAny();
    return planned;
  }
}
