package io.profileimporter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.cli.ImporterProcess.Ended;
import io.profileimporter.sandbox.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** An import that is killed with SIGKILL while it takes its census ends as one that was not. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class KilledCensusIT {

  private static final int ROWS = 20_000;
  private static final int KILLS = 2;
  private static final int MOST_KILLS = 10;

  /** Much less than what the census of so many rows takes. */
  private static final int LITTLE = 60;

  @Test
  void endsAsOneThatNothingDisturbed(@TempDir Path folder) throws IOException {
    Path export = ImporterHome.export(folder.resolve("customers.csv"), ROWS);
    try (Sandbox api = ImporterHome.api("");
        Sandbox other = ImporterHome.api("")) {
      ImporterHome undisturbed = home(folder.resolve("undisturbed"), other);
      assertThat(undisturbed.run("import", export).code()).isEqualTo(3);
      ImporterHome home = home(folder.resolve("killed"), api);
      killInTheCensus(home, api, export);
      Ended ended = home.run("import", export);
      assertThat(ended.code()).as("%s", ended).isEqualTo(3);
      assertThat(ended.err()).contains("going on with run");
      ImportOutcome.of(home, api).assertSameAs(ImportOutcome.of(undisturbed, other));
      assertThat(evidence(home))
          .isEqualTo(evidence(undisturbed))
          .contains("birthday-overrepresented");
    }
  }

  private static ImporterHome home(Path folder, Sandbox api) throws IOException {
    return new ImporterHome(
        Files.createDirectories(folder), api.uri(), JobStoreKind.H2, "in-flight: 16");
  }

  /** Later each time: the first may come before the census has begun. */
  private static void killInTheCensus(ImporterHome home, Sandbox api, Path export) {
    int hits = 0;
    for (int kill = 0; kill < MOST_KILLS && hits < KILLS; kill++) {
      try (ImporterProcess process = home.start("import", export)) {
        process.awaitPrinted("importing customers.csv");
        long worked = process.worked() + (long) kill * LITTLE;
        process.awaitAtLeast(worked, process::worked).kill();
      }
      assertThat(api.counts().profilesSet()).as("not a profile before the census").isZero();
      hits += steps(home).equals(List.of("census STARTED")) ? 1 : 0;
    }
    assertThat(hits).as("kills that hit the census").isEqualTo(KILLS);
  }

  /** The steps of the newest execution as the kill left them in the job store. */
  private static List<String> steps(ImporterHome home) {
    return new JdbcTemplate(new DriverManagerDataSource(home.jobStore()))
        .queryForList(
            """
            select step_name || ' ' || status from batch_step_execution
            where job_execution_id = (select max(job_execution_id) from batch_job_execution)
            """,
            String.class);
  }

  private static String evidence(ImporterHome home) throws IOException {
    return Files.readString(home.report().resolve("evidence.json"));
  }
}
