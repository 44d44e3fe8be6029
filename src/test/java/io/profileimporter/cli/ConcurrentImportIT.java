package io.profileimporter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.cli.ImporterProcess.Ended;
import io.profileimporter.sandbox.Sandbox;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two imports on one job store, while the first of them is at work. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class ConcurrentImportIT {

  @TempDir private Path folder;
  private Sandbox api;
  private Path export;

  @BeforeEach
  void open() {
    api = ImporterHome.api("latency=50ms");
    export = ImporterHome.export(folder.resolve("customers.csv"), 3_000);
  }

  @AfterEach
  void close() {
    api.close();
  }

  @Test
  void sameFileIsRefusedAndAnotherRunsBeside() {
    ImporterHome home = home(JobStoreKind.POSTGRESQL);
    Path other = ImporterHome.export(folder.resolve("other.csv"), 10);
    try (ImporterProcess first = atWork(home)) {
      Ended second = home.run("import", export);
      assertThat(second.code()).as("%s", second).isEqualTo(2);
      assertThat(second.err())
          .contains(
              "customers.csv is being imported by another process on this job store; nothing was"
                  + " sent by this one");
      Ended third = home.run("import", other);
      assertThat(third.code()).as("%s", third).isEqualTo(0);
      assertThat(first.isAlive()).isTrue();
    }
  }

  @Test
  void fileOfH2ServesOneProcess() {
    ImporterHome home = home(JobStoreKind.H2);
    try (ImporterProcess first = atWork(home)) {
      Ended second = home.run("import", export);
      assertThat(second.code()).as("%s", second).isEqualTo(2);
      assertThat(second.err())
          .contains(
              "job store "
                  + home.jobStore()
                  + " is in use by another process, such as an import that is running");
      assertThat(first.isAlive()).isTrue();
    }
  }

  private ImporterHome home(JobStoreKind kind) {
    return new ImporterHome(folder, api.uri(), kind, "in-flight: 1, set-size: 10");
  }

  private ImporterProcess atWork(ImporterHome home) {
    return home.start("import", export).awaitAtLeast(11, () -> api.counts().profilesSet());
  }
}
