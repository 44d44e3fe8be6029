package io.profileimporter.cli;

import io.profileimporter.report.Run;
import io.profileimporter.report.RunCounts;
import java.util.Locale;

/** The end of a run in one line, for a log. */
final class RunLine {

  private RunLine() {}

  static String of(Run run) {
    RunCounts counts = run.counts();
    return String.format(
        Locale.ROOT,
        "%s%s; read %,d = delivered %,d + unchanged %,d + rejected %,d + left %,d; report: %s",
        run.status().code(),
        run.message().map(why -> ": " + why.replaceAll("\\s*\\R\\s*", "; ")).orElse(""),
        counts.read(),
        counts.delivered(),
        counts.unchanged(),
        counts.rejected(),
        counts.left(),
        run.reportFolder().resolve("report.html"));
  }
}
