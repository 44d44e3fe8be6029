package io.profileimporter.notice;

import io.profileimporter.report.ImportName;
import io.profileimporter.report.Run;
import io.profileimporter.report.Run.RequestCounts;
import io.profileimporter.report.RunCounts;
import io.profileimporter.report.RunStatus;
import io.profileimporter.report.SourceFingerprint;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Invented notices, for trying whether they can be written, and whether they arrive. */
public final class Samples {

  private static final Instant THEN = Instant.parse("2026-11-22T01:00:00Z");

  private Samples() {}

  /** A notice that says that it is a try. */
  public static Notice sample(Instant now) {
    return new Notice(
        NoticeKind.SAMPLE,
        "sample",
        "sample: notices of the profile importer arrive here",
        List.of("Nothing has happened: somebody tries the settings. The numbers are invented."),
        Optional.of(
            new NoticedRun(
                "20261123-010000-5a3e",
                "customers.csv",
                now.minusSeconds(84),
                Duration.ofSeconds(84),
                new RunCounts(1000, 180, 808, 12, 0, 31),
                new RequestCounts(183, 3),
                Optional.of(lastGood()),
                "reports/20261123-010000-5a3e/report.html",
                Optional.empty())),
        List.of(
            new ReasonFigure(
                "no-identifier",
                "rejected rows",
                12,
                "Nobody to recognise",
                "Fill in one real contact.")),
        Optional.of("There is nothing to do."),
        now);
  }

  /** One notice with every part, and one with none that can be missing. */
  static List<Notice> all() {
    return List.of(sample(THEN), Notice.noFile("sample", "expected by 02:00", THEN));
  }

  private static Run lastGood() {
    return new Run(
        "20261122-010000-91c7",
        ImportName.NONE,
        new SourceFingerprint("customers.csv", "customers.csv", 1, Optional.empty(), "00"),
        Map.of(),
        Path.of("reports"),
        RunStatus.COMPLETED,
        Optional.empty(),
        THEN,
        Optional.of(THEN),
        new RunCounts(996, 170, 818, 8, 0, 29),
        new RequestCounts(170, 0));
  }
}
