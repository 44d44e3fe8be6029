package io.profileimporter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.job.CuttingProxy;
import io.profileimporter.sandbox.Sandbox;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A scheduler whose PostgreSQL goes away for some seconds: between two files, and in a file. */
@Tag("soak")
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class ScheduleOutageIT {

  @TempDir private Path folder;
  private Path inbox;
  private Sandbox api;
  private CuttingProxy way;
  private ImporterHome home;

  @BeforeEach
  void open() throws IOException {
    inbox = Files.createDirectory(folder.resolve("in"));
    api = ImporterHome.api("latency=5ms");
    home =
        new ImporterHome(folder, api.uri(), JobStoreKind.POSTGRESQL, "in-flight: 4, set-size: 50");
    way = new CuttingProxy(server().getPort());
    Files.writeString(
        folder.resolve("config/application.yaml"),
        """
        brakes: {enabled: false}
        schedule: {http: off}
        imports:
          crm:
            {cron: "* * * * * *", inbox: "%s", files: "*.csv", stable-for: 100ms,
            retry: {after: 1s, attempts: 60}}
        """
            .formatted(inbox),
        StandardOpenOption.APPEND);
  }

  private URI server() {
    return URI.create(home.jobStore().substring("jdbc:".length()));
  }

  @AfterEach
  void close() throws IOException {
    way.close();
    api.close();
  }

  @Test
  void goesOnOnceTheJobStoreIsBack() throws IOException {
    String store = home.jobStore().replace(":" + server().getPort() + "/", ":" + way.port() + "/");
    try (ImporterProcess process = home.start("schedule", "--job-store", store)) {
      deliver("one.csv", 30);
      process.awaitPrinted("crm: one.csv: completed");
      way.shut();
      deliver("two.csv", 600);
      process.awaitPrinted("the job store failed; is it still there?");
      way.reopen();
      long before = api.counts().profilesSet();
      process.awaitAtLeast(before + 120, () -> api.counts().profilesSet());
      way.cut();
      process.awaitPrinted("the job store is back");
      process.awaitPrinted("crm: two.csv: completed");
      assertThat(process.terminate().awaitEnd().code()).isZero();
    }
    assertThat(home.run("runs").out().lines().skip(1))
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).contains(" completed "));
  }

  private void deliver(String name, int rows) throws IOException {
    Path whole = ImporterHome.export(folder.resolve(name), rows);
    assertThat(Files.move(whole, inbox.resolve(name))).exists();
  }
}
