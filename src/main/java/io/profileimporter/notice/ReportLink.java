package io.profileimporter.notice;

import io.profileimporter.report.Run;
import io.profileimporter.settings.SettingsNode;
import java.util.Optional;

/**
 * Where a notice says that the report is.
 *
 * @param form a link with {@code {run}} in it; the path of the page where empty
 */
public record ReportLink(Optional<String> form) {

  private static final String RUN = "{run}";

  /** Reads the key {@code report-link}. */
  static ReportLink from(SettingsNode section) {
    return new ReportLink(
        section
            .value("report-link")
            .flatMap(
                value ->
                    value.raw().matches("https?://[^\\s{]+\\{run}\\S*")
                        ? Optional.of(value.raw())
                        : value.mismatch(
                            "an http or https URL with {run} where the run's name stands")));
  }

  String to(Run run) {
    return form.map(link -> link.replace(RUN, run.id()))
        .orElseGet(() -> run.reportFolder().resolve("report.html").toAbsolutePath().toString());
  }
}
