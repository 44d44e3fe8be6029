package io.profileimporter.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.profileimporter.cli.ImporterProcess.Ended;
import io.profileimporter.sandbox.Sandbox;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Schedulers in processes of their own: side by side, killed, terminated. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class ScheduleIT {

  /** How many files come in, one after the other. */
  private static final int FILES = Integer.getInteger("scheduled.files", 8);

  private static final Duration SOME_SECONDS = Duration.ofSeconds(20);
  private static final String EVERY_SECOND = "* * * * * *";

  /** In a time that no test sees. */
  private static final String NEVER = "0 0 29 2 *";

  @TempDir private Path folder;
  private Path inbox;
  private Sandbox api;

  @BeforeEach
  void open() throws IOException {
    inbox = Files.createDirectory(folder.resolve("in"));
    api = ImporterHome.api("latency=5ms");
  }

  @AfterEach
  void close() {
    api.close();
  }

  private ImporterHome home(JobStoreKind kind, String cron) throws IOException {
    ImporterHome home = new ImporterHome(folder, api.uri(), kind, "in-flight: 4, set-size: 50");
    Files.writeString(
        folder.resolve("config/application.yaml"),
        """
        brakes: {enabled: false}
        schedule: {http: "127.0.0.1:0"}
        imports:
          crm: {cron: "%s", inbox: "%s", files: "*.csv", stable-for: 100ms}
        """
            .formatted(cron, inbox),
        StandardOpenOption.APPEND);
    return home;
  }

  /** As a well-meaning system delivers: whole, at once. */
  private void deliver(String name, int rows) throws IOException {
    Path part = ImporterHome.export(folder.resolve(name), rows);
    Files.move(part, inbox.resolve(name));
  }

  private List<String> files(String name) {
    try (Stream<Path> files = Files.list(inbox.resolve(name))) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> String.valueOf(file.getFileName()))
          .sorted()
          .toList();
    } catch (IOException none) {
      return List.of();
    }
  }

  private void awaitDone(int count) {
    await()
        .atMost(ImporterProcess.PATIENCE)
        .untilAsserted(() -> assertThat(files("done")).hasSize(count));
  }

  @Test
  void twoShareThePlanAndNoFileIsImportedTwice() throws IOException {
    ImporterHome home = home(JobStoreKind.POSTGRESQL, EVERY_SECOND);
    try (ImporterProcess one = home.start("schedule");
        ImporterProcess other = home.start("schedule")) {
      one.awaitPrinted("crm: next at");
      other.awaitPrinted("crm: next at");
      for (int file = 0; file < FILES; file++) {
        deliver("customers-%02d.csv".formatted(file), 20 + file);
        await().atMost(ImporterProcess.PATIENCE).until(() -> files("").isEmpty());
      }
      awaitDone(FILES);
      assertThat(Stream.of(one, other).map(process -> process.terminate().awaitEnd().code()))
          .containsOnly(0);
      assertThat((one + "" + other).lines().filter(line -> line.contains("crm: importing")))
          .hasSize(FILES);
    }
    assertThat(files("failed")).isEmpty();
    assertThat(home.run("runs", "--limit", FILES).out().lines().skip(1))
        .hasSize(FILES)
        .allSatisfy(line -> assertThat(line).contains(" completed "));
  }

  @ParameterizedTest
  @EnumSource
  void goesOnAtItsStartWithARunThatWasKilled(JobStoreKind kind)
      throws IOException, InterruptedException {
    ImporterHome home = home(kind, EVERY_SECOND);
    deliver("customers.csv", 600);
    try (ImporterProcess process = home.start("schedule")) {
      process.awaitAtLeast(120, () -> api.counts().profilesSet()).kill();
    }
    assertThat(files("")).containsExactly("customers.csv");
    try (ImporterProcess process = home.start("schedule")) {
      process.awaitPrinted("going on with run").awaitPrinted("crm: customers.csv: completed");
      awaitDone(1);
      URI actuator = watchOf(process);
      await().until(() -> page(actuator, "health").contains("\"lastStatus\":\"completed\""));
      assertThat(page(actuator, "prometheus"))
          .contains("profile_importer_last_run_rows_read{import=\"crm\"} 600.0\n")
          .contains("profile_importer_last_run_status{import=\"crm\",status=\"completed\"} 1.0\n");
      assertThat(process.terminate().awaitEnd(SOME_SECONDS).code()).isZero();
    }
    assertThat(home.summary().get("left").asLong()).isZero();
  }

  /** Where it says that it can be watched. */
  private static URI watchOf(ImporterProcess process) {
    Matcher said = Pattern.compile("health and figures at (\\S+)").matcher(process.toString());
    assertThat(said.find()).as("%s", process).isTrue();
    return URI.create(said.group(1) + "/");
  }

  private static String page(URI actuator, String name) throws IOException, InterruptedException {
    HttpResponse<String> reply =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(actuator.resolve(name)).build(), BodyHandlers.ofString());
    assertThat(reply.statusCode()).as(reply.body()).isEqualTo(200);
    return reply.body();
  }

  @Test
  void killBetweenTheRunAndTheMoveImportsNothingTwice() throws IOException {
    ImporterHome home = home(JobStoreKind.H2, EVERY_SECOND);
    Path inTheWay = Files.createFile(inbox.resolve("done"));
    deliver("customers.csv", 50);
    try (ImporterProcess process = home.start("schedule")) {
      process.awaitPrinted("cannot be moved to").kill();
    }
    long sent = api.counts().requestsInAll();
    Files.delete(inTheWay);
    try (ImporterProcess process = home.start("schedule")) {
      awaitDone(1);
      assertThat(process.terminate().awaitEnd(SOME_SECONDS).out()).doesNotContain("importing");
    }
    assertThat(api.counts().requestsInAll()).isEqualTo(sent);
    assertThat(files("done").get(0)).contains(String.valueOf(home.report().getFileName()));
  }

  @Test
  void stopsARunResumableWithinSeconds() throws IOException {
    ImporterHome home = home(JobStoreKind.H2, EVERY_SECOND);
    deliver("customers.csv", 2_000);
    try (ImporterProcess process = home.start("schedule")) {
      process.awaitAtLeast(60, () -> api.counts().profilesSet()).terminate();
      Ended ended = process.awaitEnd(SOME_SECONDS);
      assertThat(ended.code()).as("%s", ended).isZero();
      assertThat(ended.out()).contains("crm: customers.csv: stopped");
    }
    assertThat(files("")).containsExactly("customers.csv");
    assertThat(home.summary().get("status").asString()).isEqualTo("stopped");
  }

  @Test
  void fileOfH2ServesOneScheduler() throws IOException {
    ImporterHome home = home(JobStoreKind.H2, NEVER);
    try (ImporterProcess first = home.start("schedule")) {
      first.awaitPrinted("crm: next at");
      Ended second = home.run("schedule");
      assertThat(second.code()).as("%s", second).isEqualTo(2);
      assertThat(second.err()).contains("is in use by another process");
      assertThat(first.terminate().awaitEnd(SOME_SECONDS).code()).isZero();
    }
  }
}
