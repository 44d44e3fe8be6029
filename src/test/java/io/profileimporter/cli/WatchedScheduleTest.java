package io.profileimporter.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.profileimporter.config.Overrides;
import io.profileimporter.config.PlannedImport;
import io.profileimporter.config.ScheduleReader;
import io.profileimporter.config.SettingsReader;
import io.profileimporter.config.TellingSettings;
import io.profileimporter.job.JobStore;
import io.profileimporter.job.StopSignal;
import io.profileimporter.monitoring.MonitorAddress;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class WatchedScheduleTest {

  private static final String DONE = "\"lastStatus\":\"completed\"";

  private final StringWriter said = new StringWriter();
  private final StopSignal stop = new StopSignal();
  private final HttpClient client = HttpClient.newHttpClient();
  private Shop shop;

  @BeforeEach
  void open(@TempDir Path folder) throws IOException {
    shop = new Shop(folder, "");
    Files.createDirectory(shop.path("in"));
    settings("");
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void showsRunsOfScheduler() throws IOException, InterruptedException {
    Files.move(shop.customers(3), shop.path("in/customers.csv"));
    List<PlannedImport> imports = imports();
    try (JobStore store = JobStore.open(imports.get(0).settings().jobStore());
        Watch watch = watch(imports, store)) {
      assertThat(session(imports, store, watch).once(imports.get(0).scheduled()))
          .as("%s", said)
          .isEqualTo(ExitCode.ALL_DELIVERED);
      URI uri = watch.uri().orElseThrow();
      assertThat(get(uri, "/actuator/prometheus").body())
          .contains("profile_importer_rows_total{import=\"crm\",outcome=\"delivered\"} 3.0\n")
          .contains("profile_importer_last_run_status{import=\"crm\",status=\"completed\"} 1.0\n")
          .contains("profile_importer_last_success_timestamp_seconds{import=\"crm\"} ");
      assertThat(get(uri, "/actuator/health").statusCode()).isEqualTo(200);
    }
  }

  @Test
  @Timeout(60)
  void answersWhileItRunsByTimes() throws Exception {
    Files.move(shop.customers(3), shop.path("in/customers.csv"));
    settings("cron: '* * * * * *', ");
    List<PlannedImport> imports = imports();
    try (JobStore store = JobStore.open(imports.get(0).settings().jobStore());
        Watch watch = watch(imports, store)) {
      CompletableFuture<Integer> running =
          CompletableFuture.supplyAsync(() -> session(imports, store, watch).byTimes());
      URI uri = watch.uri().orElseThrow();
      await().untilAsserted(() -> assertThat(get(uri, "/actuator/health").body()).contains(DONE));
      assertThat(running).isNotDone();
      assertThat(get(uri, "/actuator/prometheus").body())
          .contains("profile_importer_rows_total{import=\"crm\",outcome=\"delivered\"} 3.0\n")
          .contains("profile_importer_last_run_rows_read{import=\"crm\"} 3.0\n");
      stop.give();
      assertThat(running.get()).isEqualTo(ExitCode.ALL_DELIVERED);
      assertThat(said).asString().contains(" health and figures at " + uri + "/actuator\n");
    }
  }

  private void settings(String when) throws IOException {
    shop.settings("");
    shop.write(
        "application.yaml",
        Files.readString(shop.path("application.yaml"))
            + "imports: {crm: {%sinbox: %s, files: '*.csv', stable-for: 50ms}}\n"
                .formatted(when, shop.path("in")));
  }

  private List<PlannedImport> imports() {
    return new ScheduleReader(new SettingsReader(Map.of(), shop.path("")), ZoneOffset.UTC)
        .read(
            Overrides.builder()
                .config(Optional.of(shop.path("application.yaml")))
                .sends(true)
                .build());
  }

  private static Watch watch(List<PlannedImport> imports, JobStore store) {
    return Watch.open(Optional.of(new MonitorAddress("127.0.0.1", 0)), imports, store);
  }

  private ScheduleSession session(List<PlannedImport> imports, JobStore store, Watch watch) {
    PrintWriter out = new PrintWriter(said, true);
    TellingSettings telling =
        new SettingsReader(Map.of(), shop.path(""))
            .readTelling(Optional.of(shop.path("application.yaml")), true);
    Announcer nobody = Announcer.of(telling, new Console(out, out, false), stop);
    return new ScheduleSession(imports, store, nobody, watch, out, stop);
  }

  private HttpResponse<String> get(URI uri, String path) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(uri + path)).build(), BodyHandlers.ofString());
  }
}
