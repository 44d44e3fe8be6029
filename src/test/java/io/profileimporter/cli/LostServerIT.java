package io.profileimporter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.cli.ImporterProcess.Ended;
import io.profileimporter.sandbox.Sandbox;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A PostgreSQL that is stopped in the midst of an import, and started again. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class LostServerIT {

  private static final int ROWS = 1_500;
  private static final String DELIVERY = "in-flight: 4, set-size: 50, look-ahead: 20";

  @Test
  @SuppressWarnings("try") // the server is stopped early, and once more in the end
  void importWaitsForTheServer(@TempDir Path folder) throws IOException {
    Path export = ImporterHome.export(folder.resolve("customers.csv"), ROWS);
    ImportOutcome undisturbed = undisturbed(folder.resolve("undisturbed"), export);
    Path data = folder.resolve("postgres");
    try (Sandbox api = ImporterHome.api("latency=3ms");
        EmbeddedPostgres first = start(data, 0)) {
      ImporterHome home =
          new ImporterHome(folder.resolve("home"), api.uri(), JobStoreKind.H2, DELIVERY);
      String store = first.getJdbcUrl("postgres", "postgres");
      try (ImporterProcess process = home.start("import", "--job-store", store, export)) {
        process.awaitAtLeast(300, () -> api.counts().profilesSet());
        first.close();
        try (EmbeddedPostgres second = start(data, first.getPort())) {
          assertThat(second.getPort()).isEqualTo(first.getPort());
          Ended ended = process.awaitEnd();
          assertThat(ended.code()).as("%s", ended).isEqualTo(3);
          assertThat(ended.err())
              .contains(
                  "the job store went away", "the job store is back after", "going on with run");
        }
      }
      ImportOutcome.of(home, api).assertSameAs(undisturbed);
    }
  }

  private static ImportOutcome undisturbed(Path folder, Path export) {
    try (Sandbox api = ImporterHome.api("")) {
      ImporterHome home = new ImporterHome(folder, api.uri(), JobStoreKind.H2, DELIVERY);
      Ended ended = home.run("import", export);
      assertThat(ended.code()).as("%s", ended).isEqualTo(3);
      return ImportOutcome.of(home, api);
    }
  }

  private static EmbeddedPostgres start(Path data, int port) throws IOException {
    return EmbeddedPostgres.builder()
        .setDataDirectory(data)
        .setCleanDataDirectory(false)
        .setPort(port)
        .start();
  }
}
