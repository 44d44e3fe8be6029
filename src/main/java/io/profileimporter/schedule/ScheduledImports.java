package io.profileimporter.schedule;

import io.profileimporter.settings.SettingsNode;
import io.profileimporter.settings.SettingsValue;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the section {@code imports}: what begins by itself, and when. */
public final class ScheduledImports {

  private static final Duration WAIT = Duration.ofHours(1);

  private final ZoneId machineZone;

  public ScheduledImports(ZoneId machineZone) {
    this.machineZone = machineZone;
  }

  /** All imports without a problem; what is wrong with the others is reported. */
  public List<ScheduledImport> from(SettingsNode section) {
    List<ScheduledImport> imports = new ArrayList<>();
    for (String name : section.keys()) {
      Optional<ScheduledImport> scheduled = one(section, name);
      scheduled.ifPresent(one -> requireOwnFiles(section, one, imports));
      scheduled.ifPresent(imports::add);
    }
    return imports;
  }

  private Optional<ScheduledImport> one(SettingsNode section, String name) {
    SettingsNode node = section.section(name);
    if (!ScheduledImport.isName(name)) {
      section.problem(name, "expected " + ScheduledImport.EXPECTED_NAME);
    }
    Optional<InboxSettings> inbox = InboxReader.read(node);
    Optional<FireTimes> times = times(node);
    Duration wait = node.value("wait-for-file").flatMap(SettingsValue::duration).orElse(WAIT);
    boolean reportsMissing = flag(node, "report-missing");
    boolean catchesUp = flag(node, "catch-up");
    Retry retry = retry(node.section("retry"));
    return inbox
        .filter(folders -> ScheduledImport.isName(name))
        .map(
            folders ->
                new ScheduledImport(name, times, folders, wait, reportsMissing, catchesUp, retry));
  }

  private static boolean flag(SettingsNode node, String key) {
    return node.value(key).flatMap(SettingsValue::flag).orElse(true);
  }

  private Optional<FireTimes> times(SettingsNode node) {
    Optional<ZoneId> zone =
        node.has("zone") ? node.value("zone").flatMap(ZoneName::read) : Optional.of(machineZone);
    return node.value("cron").flatMap(cron -> zone.flatMap(place -> times(cron, place)));
  }

  private static Optional<FireTimes> times(SettingsValue cron, ZoneId zone) {
    try {
      return Optional.of(FireTimes.of(cron.raw(), zone));
    } catch (IllegalArgumentException noCron) {
      return cron.mismatch(FireTimes.EXPECTED);
    }
  }

  private static Retry retry(SettingsNode section) {
    Retry retry =
        new Retry(
            section.value("after").flatMap(SettingsValue::duration).orElse(Retry.DEFAULT.after()),
            section
                .value("attempts")
                .map(value -> value.integer(0, 1000).orElse(Retry.DEFAULT.attempts()))
                .orElse(Retry.DEFAULT.attempts()));
    section.finish();
    return retry;
  }

  /** No file may belong to two imports, and none that was imported may come in again. */
  private static void requireOwnFiles(
      SettingsNode section, ScheduledImport one, List<ScheduledImport> others) {
    for (ScheduledImport other : others) {
      if (one.inbox().overlaps(other.inbox())) {
        section.problem(
            one.name(),
            "expected files of its own but %s and %s of %s may mean the same files of %s"
                .formatted(
                    one.inbox().files(),
                    other.inbox().files(),
                    other.name(),
                    one.inbox().folder()));
      }
      if (one.inbox().feeds(other.inbox()) || other.inbox().feeds(one.inbox())) {
        section.problem(
            one.name(),
            "expected that neither it nor %s moves files into the inbox of the other"
                .formatted(other.name()));
      }
    }
  }
}
