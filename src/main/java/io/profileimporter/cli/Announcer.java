package io.profileimporter.cli;

import io.profileimporter.config.TellingSettings;
import io.profileimporter.job.JobStore;
import io.profileimporter.job.StopSignal;
import io.profileimporter.notice.Messenger;
import io.profileimporter.notice.Notice;
import io.profileimporter.notice.NoticeSettings;
import io.profileimporter.notice.RunNotice;
import io.profileimporter.report.Run;
import io.profileimporter.report.RunStore;
import io.profileimporter.report.RunSummary;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DataAccessException;

/**
 * Tells those whom the settings name what an import has come to. Whether that works changes
 * nothing.
 */
final class Announcer {

  private final NoticeSettings settings;
  private final Messenger messenger;
  private final Console console;

  private Announcer(NoticeSettings settings, Messenger messenger, Console console) {
    this.settings = settings;
    this.messenger = messenger;
    this.console = console;
  }

  /** An announcer that has told nobody yet. */
  static Announcer of(TellingSettings telling, Console console, StopSignal stop) {
    Messenger messenger =
        new Messenger(
            telling.notices(), () -> telling.trust().context(), System::nanoTime, stop::pause);
    return new Announcer(telling.notices(), messenger, console);
  }

  /** Tells of a run that has ended. */
  void tell(RunSummary summary, JobStore store) {
    if (settings.targets().isEmpty()) {
      return;
    }
    Run run = summary.run();
    tell(new RunNotice(settings.link()).of(summary, lastGood(run, new RunStore(store.jdbc()))));
  }

  /** A store that is away by now leaves the comparison out, and not the notice. */
  private static Optional<Run> lastGood(Run run, RunStore runs) {
    try {
      return runs.goodOf(run.importName(), run.started(), 2).stream()
          .filter(other -> !other.id().equals(run.id())) // the store cuts fractions of times
          .findFirst();
    } catch (DataAccessException away) {
      return Optional.empty();
    }
  }

  /** Tells of an import that an exception has ended. */
  void tell(String importName, RuntimeException fault) {
    if (!settings.targets().isEmpty()) {
      tell(notice(importName, fault, Clock.systemUTC().instant()));
    }
  }

  private static Notice notice(String importName, Exception fault, Instant now) {
    if (fault instanceof LaterFileException && fault.getCause() instanceof Exception cause) {
      return notice(importName, cause, now);
    }
    String why = FailureReport.line(fault);
    return FailureReport.isRefusal(fault)
        ? Notice.notBegun(importName, why, now)
        : Notice.broken(importName, why, now);
  }

  /** Tells a notice of any kind. */
  void tell(Notice notice) {
    Map<String, Optional<String>> told = messenger.tell(notice);
    List<String> reached =
        told.entrySet().stream()
            .filter(target -> target.getValue().isEmpty())
            .map(Map.Entry::getKey)
            .toList();
    if (!reached.isEmpty()) {
      console.say(List.of("  told: " + String.join(", ", reached)));
    }
    told.forEach(
        (name, trouble) ->
            trouble.ifPresent(why -> console.note("notice to " + name + " not sent: " + why)));
  }
}
