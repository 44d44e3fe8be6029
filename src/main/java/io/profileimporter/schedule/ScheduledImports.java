package io.profileimporter.schedule;

import io.profileimporter.settings.SettingsNode;
import io.profileimporter.settings.SettingsValue;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Reads what the section {@code imports} says: what begins by itself, and when. */
public final class ScheduledImports {

  private static final Duration WAIT = Duration.ofHours(1);

  private final ZoneId machineZone;

  public ScheduledImports(ZoneId machineZone) {
    this.machineZone = machineZone;
  }

  /** One import; nothing where something is wrong with it, which is reported. */
  public Optional<ScheduledImport> read(String name, SettingsNode node) {
    if (!ScheduledImport.isName(name)) {
      node.problem("expected " + ScheduledImport.EXPECTED_NAME);
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
    ZoneId zone = node.value("zone").flatMap(ZoneName::read).orElse(machineZone);
    return node.value("cron").flatMap(cron -> times(cron, zone));
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

  /** Reports what may belong to two imports, or would come in again. */
  public static void requireOwnFiles(SettingsNode section, List<ScheduledImport> imports) {
    for (int second = 1; second < imports.size(); second++) {
      for (ScheduledImport first : imports.subList(0, second)) {
        requireOwnFiles(section, first, imports.get(second));
      }
    }
  }

  private static void requireOwnFiles(
      SettingsNode section, ScheduledImport first, ScheduledImport second) {
    InboxSettings inbox = second.inbox();
    if (inbox.overlaps(first.inbox())) {
      section.problem(
          second.name(),
          "expected files of its own but %s, and %s of %s, may mean the same files in %s"
              .formatted(inbox.files(), first.inbox().files(), first.name(), inbox.folder()));
    }
    if (inbox.feeds(first.inbox()) || first.inbox().feeds(inbox)) {
      section.problem(
          second.name(),
          "expected that neither it nor %s moves files into the inbox of the other"
              .formatted(first.name()));
    }
  }
}
