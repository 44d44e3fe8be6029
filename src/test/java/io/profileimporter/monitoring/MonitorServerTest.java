package io.profileimporter.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.profileimporter.delivery.DeliveryState;
import io.profileimporter.delivery.DeliveryState.Circuit;
import io.profileimporter.job.JobStore;
import io.profileimporter.job.TestStore;
import io.profileimporter.report.ImportName;
import io.profileimporter.report.Run;
import io.profileimporter.report.Run.RequestCounts;
import io.profileimporter.report.RunCounts;
import io.profileimporter.report.RunStatus;
import io.profileimporter.report.RunStore;
import io.profileimporter.report.SourceFingerprint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class MonitorServerTest {

  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  private static final ImportName CARDS = ImportName.of("cards", "http://api", Optional.of("shop"));
  private static final String CARDS_LABEL = "{import=\"cards\"}";

  private final AtomicLong nanos = new AtomicLong();
  private final HttpClient client = HttpClient.newHttpClient();
  private final JobStore store = TestStore.H2.open();
  private final RunStore runs = new RunStore(store.jdbc());
  private final Monitor monitor =
      new Monitor(
          List.of(ImportName.of("night", "http://api", Optional.of("shop")), CARDS),
          runs,
          Clock.fixed(NOON.plusSeconds(3600), ZoneOffset.UTC),
          nanos::get);
  private final MonitorServer server =
      MonitorServer.start(new MonitorAddress("127.0.0.1", 0), monitor);

  @AfterEach
  void close() {
    server.close();
    monitor.close();
    store.close();
  }

  @Test
  void servesPageThatParserTakes() {
    Map<String, Double> figures = figures();
    assertThat(figures)
        .containsEntry("profile_importer_running{import=\"night\"}", 0.0)
        .containsEntry("profile_importer_job_store_up", 1.0)
        .containsKeys("process_uptime_seconds", "jvm_threads_live_threads")
        .doesNotContainKey("profile_importer_last_success_timestamp_seconds" + CARDS_LABEL);
  }

  @Test
  void knowsLastRunOfEarlierProcess() {
    ended("1", RunStatus.COMPLETED, NOON, new RunCounts(10, 6, 2, 2, 0, 3));
    ended("2", RunStatus.FAILED, NOON.plusSeconds(60), new RunCounts(10, 6, 0, 0, 4, 0));
    monitor.refresh();
    assertThat(figures())
        .containsEntry(
            "profile_importer_last_success_timestamp_seconds" + CARDS_LABEL,
            NOON.plusSeconds(5).getEpochSecond() + 0.0)
        .containsEntry("profile_importer_last_run_duration_seconds" + CARDS_LABEL, 5.0)
        .containsEntry("profile_importer_last_run_rows{import=\"cards\",outcome=\"left\"}", 4.0)
        .containsEntry("profile_importer_last_run_status{import=\"cards\",status=\"failed\"}", 1.0)
        .containsEntry(
            "profile_importer_last_run_status{import=\"cards\",status=\"completed\"}", 0.0);
  }

  @Test
  void countsOnOverRuns() {
    AtomicReference<RunCounts> counts = new AtomicReference<>(new RunCounts(5, 5, 0, 0, 0, 0));
    monitor.began(CARDS, live(counts));
    counts.set(new RunCounts(25, 20, 0, 5, 0, 2));
    nanos.addAndGet(2_000_000_000L);
    assertThat(figures())
        .containsEntry("profile_importer_rows_per_second" + CARDS_LABEL, 10.0)
        .containsEntry("profile_importer_in_flight_requests" + CARDS_LABEL, 7.0)
        .containsEntry("profile_importer_rows_total{import=\"cards\",outcome=\"delivered\"}", 15.0);
    monitor.ended(CARDS);
    monitor.began(CARDS, live(new AtomicReference<>(RunCounts.NONE)));
    assertThat(figures())
        .containsEntry("profile_importer_rows_total{import=\"cards\",outcome=\"delivered\"}", 15.0)
        .containsEntry("profile_importer_rows_total{import=\"cards\",outcome=\"rejected\"}", 5.0)
        .containsEntry("profile_importer_dropped_values_total" + CARDS_LABEL, 2.0);
  }

  /** Two figures of the process have the names that the library gives them in all programs. */
  @Test
  void promtoolHasNothingToSayOfOurFigures() throws IOException, InterruptedException {
    Optional<Promtool> promtool = Promtool.find();
    assumeThat(promtool).as("promtool is not installed").isPresent();
    ended("1", RunStatus.COMPLETED, NOON, new RunCounts(10, 6, 2, 2, 0, 3));
    monitor.refresh();
    monitor.began(CARDS, live(new AtomicReference<>(new RunCounts(5, 4, 0, 1, 0, 0))));
    assertThat(promtool.get().check(get("/actuator/prometheus").body()))
        .allMatch(line -> line.matches("(process_cpu_time_ns_total|system_cpu_count) .*"));
  }

  @Test
  void isDownAfterFailedRun() {
    ended("1", RunStatus.COMPLETED, NOON, new RunCounts(10, 10, 0, 0, 0, 0));
    monitor.refresh();
    assertThat(get("/actuator/health").statusCode()).isEqualTo(200);
    ended("2", RunStatus.HELD, NOON.plusSeconds(60), RunCounts.NONE);
    monitor.refresh();
    HttpResponse<String> down = get("/actuator/health");
    assertThat(down.statusCode()).isEqualTo(503);
    assertThat(JsonMapper.shared().readTree(down.body()))
        .isEqualTo(
            JsonMapper.shared()
                .readTree(
                    """
                    {"status": "DOWN", "components": {
                      "jobStore": {"status": "UP"},
                      "imports": {"status": "DOWN", "components": {
                        "night": {"status": "UP"},
                        "cards": {"status": "DOWN", "details": {
                          "lastRun": "2", "lastStatus": "held", "lastEnded": "2026-11-23T12:01:05Z",
                          "lastSuccess": "2026-11-23T12:00:05Z"}}}}}}
                    """));
    assertThat(get("/actuator/health/liveness").body()).isEqualTo("{\"status\":\"UP\"}");
  }

  @Test
  void isDownWhereJobStoreHoldsWhatNobodyKnows() {
    ended("1", RunStatus.COMPLETED, NOON, new RunCounts(10, 10, 0, 0, 0, 0));
    store.jdbc().update("update import_run set status = 'from-the-future'");
    monitor.refresh();
    assertThat(get("/actuator/health").body()).contains("\"jobStore\":{\"status\":\"DOWN\"}");
  }

  @Test
  void isDownWhereJobStoreIsAway() {
    store.close();
    monitor.refresh();
    assertThat(get("/actuator/health").body()).contains("\"jobStore\":{\"status\":\"DOWN\"}");
    assertThat(figures()).containsEntry("profile_importer_job_store_up", 0.0);
  }

  @Test
  void speaksOpenMetricsWhereAsked() {
    HttpResponse<String> page =
        send(request("/actuator/prometheus").header("Accept", "application/openmetrics-text"));
    assertThat(page.headers().firstValue("Content-Type"))
        .contains("application/openmetrics-text; version=1.0.0; charset=utf-8");
    assertThat(page.body()).endsWith("# EOF\n");
  }

  @Test
  void refusesWhatItDoesNotServe() {
    assertThat(get("/").statusCode()).isEqualTo(404);
    HttpResponse<String> posted =
        send(request("/actuator/health").POST(BodyPublishers.ofString("{}")));
    assertThat(posted.statusCode()).isEqualTo(405);
    assertThat(posted.headers().firstValue("Allow")).contains("GET, HEAD");
    HttpResponse<String> head =
        send(request("/actuator/prometheus").method("HEAD", BodyPublishers.noBody()));
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
  }

  @Test
  void saysWhatAddressIsTaken() {
    assertThatThrownBy(
            () ->
                MonitorServer.start(
                    new MonitorAddress("127.0.0.1", server.uri().getPort()), monitor))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining(
            "schedule.http: expected an address to listen on but 127.0.0.1:"
                + server.uri().getPort()
                + ": Address already in use");
  }

  private static LiveFigures live(AtomicReference<RunCounts> counts) {
    return new LiveFigures(
        counts::get,
        () -> new RequestCounts(30, 4),
        () -> 3,
        () -> new DeliveryState(7, 64, Circuit.CLOSED, Optional.empty()));
  }

  private void ended(String id, RunStatus status, Instant started, RunCounts counts) {
    Run run =
        new Run(
            id,
            CARDS,
            new SourceFingerprint("/in/c.csv", "c.csv", 7, Optional.empty(), "00ff"),
            Map.of(),
            Path.of("reports", id),
            RunStatus.RUNNING,
            Optional.empty(),
            started,
            Optional.empty(),
            RunCounts.NONE,
            RequestCounts.NONE);
    runs.enter(run);
    runs.end(
        run.ended(status, Optional.empty(), started.plusSeconds(5))
            .with(counts, new RequestCounts(10, 1)));
  }

  private Map<String, Double> figures() {
    HttpResponse<String> page = get("/actuator/prometheus");
    assertThat(page.headers().firstValue("Content-Type"))
        .contains("text/plain; version=0.0.4; charset=utf-8");
    return Exposition.parse(page.body());
  }

  private HttpResponse<String> get(String path) {
    return send(request(path));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server.uri() + path));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }
}
