package io.profileimporter.report.page;

import io.profileimporter.report.Run;
import io.profileimporter.row.VisibleText;
import java.time.Duration;

/**
 * Which run a page tells of.
 *
 * @param started when, in the time zone of the machine
 * @param mask how much of the values is shown; {@code none} for all
 */
public record PageHead(
    String runId,
    String importName,
    String file,
    String started,
    String duration,
    String status,
    String mask) {

  static PageHead of(Run run, Mask mask, Duration lasted, Wording wording) {
    String file = VisibleText.of(run.source().name());
    return new PageHead(
        run.id(),
        run.importName().name(),
        file.equals("-") ? "standard input" : file,
        wording.time(run.started()),
        run.ended().map(ended -> Wording.duration(lasted)).orElse(""),
        run.status().code(),
        mask.code());
  }
}
