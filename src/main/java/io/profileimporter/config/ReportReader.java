package io.profileimporter.config;

import io.profileimporter.job.MaxRejected;
import io.profileimporter.report.page.Mask;
import io.profileimporter.settings.Problems;
import io.profileimporter.settings.SettingsNode;
import java.nio.file.Path;
import java.util.Optional;

/** Reads what the section {@code report} says, where the command line does not. */
record ReportReader(SettingsNode report, Overrides overrides) {

  Path folder() {
    Path folder = Path.of(report.text("dir").orElse("reports"));
    return overrides.reportDir().orElse(folder);
  }

  static Mask mask(SettingsNode report) {
    return report.value("mask").flatMap(value -> value.choice(Mask.class)).orElse(Mask.NONE);
  }

  Optional<MaxRejected> maxRejected(Problems problems) {
    Optional<MaxRejected> set =
        report
            .value("max-rejected")
            .flatMap(
                value ->
                    MaxRejected.parse(value.raw()).or(() -> value.mismatch(MaxRejected.EXPECTED)));
    if (overrides.maxRejected().isEmpty()) {
      return set;
    }
    return CommandLineValue.maxRejected("--max-rejected", overrides.maxRejected().get(), problems);
  }
}
