package io.profileimporter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.report.ImportName;
import io.profileimporter.report.Run;
import io.profileimporter.report.Run.RequestCounts;
import io.profileimporter.report.RunCounts;
import io.profileimporter.report.RunStatus;
import io.profileimporter.report.SourceFingerprint;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RunTableTest {

  private static final Run RUN =
      new Run(
          "20261123-143311-a00c",
          new ImportName("crm", "shop"),
          new SourceFingerprint(
              "/srv/exports/of/last/night/customers.csv", "customers.csv", 1, Optional.empty(), ""),
          Map.of(),
          Path.of("reports"),
          RunStatus.COMPLETED,
          Optional.empty(),
          Instant.parse("2026-11-23T14:33:11Z"),
          Optional.empty(),
          new RunCounts(5_000_000, 4_000_000, 900_000, 99_999, 1, 0),
          new RequestCounts(1, 0));

  private static List<String> lines(int width) {
    return new RunTable(width, ZoneOffset.UTC).lines(List.of(RUN));
  }

  @Test
  void takesTwoLinesARunOnANarrowTerminal() {
    assertThat(lines(80))
        .containsExactly(
            "RUN                   READ     DELIVERED  UNCHANGED  REJECTED  LEFT",
            "  STARTED           STATUS     IMPORT  FILE",
            "20261123-143311-a00c  5000000  4000000    900000     99999     1",
            "  2026-11-23 14:33  completed  crm     /srv/exports/of/last/night/customers.csv");
  }

  @Test
  void takesALineARunOnAWideTerminal() {
    assertThat(lines(120))
        .containsExactly(
            "STARTED           RUN                   STATUS     READ     DELIVERED  UNCHANGED  "
                + "REJECTED  LEFT  IMPORT  FILE",
            "2026-11-23 14:33  20261123-143311-a00c  completed  5000000  4000000    900000     "
                + "99999     1     crm     …customers.csv");
  }

  @Test
  void keepsTheEndOfALongPath() {
    assertThat(lines(60).get(3))
        .isEqualTo("  2026-11-23 14:33  completed  crm     …/night/customers.csv");
  }

  @Test
  void cutsNothingOnPaper() {
    assertThat(lines(Integer.MAX_VALUE).get(1))
        .endsWith(" /srv/exports/of/last/night/customers.csv");
  }
}
