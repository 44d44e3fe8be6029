package io.profileimporter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.cli.Shop.Ended;
import io.profileimporter.notice.HookServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnnouncedImportTest {

  private static final String GONE = "HTTP/1.1 404 Gone\r\nContent-Length: 0\r\n\r\n";

  private Shop shop;

  @BeforeEach
  void open(@TempDir Path folder) {
    shop = new Shop(folder, "");
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void tellsNumbersAndReasonsWithoutValues() throws IOException {
    try (HookServer server = new HookServer(HookServer.OK)) {
      announce(server, "");
      assertThat(run().code()).isEqualTo(3);
      JsonNode told = JsonMapper.shared().readTree(server.bodies().get(0));
      assertThat(told.get("title").asString())
          .isEqualTo("mapping: finished, 1 of 2 rows rejected (50.0 %)");
      assertThat(told.get("status").asString()).isEqualTo("some-rejected");
      assertThat(told.get("run").get("report").asString())
          .isEqualTo(shop.report().resolve("report.html").toString());
      assertThat(told.get("reasons").get(0).get("code").asString()).isEqualTo("no-identifier");
      assertThat(told.toString()).doesNotContain("Boris", "anna.petrova", Shop.SECRET);
    }
  }

  @Test
  void comparesWithLastGoodRun() throws IOException {
    try (HookServer server = new HookServer(HookServer.OK)) {
      announce(server, "");
      run();
      shop.run("import", shop.customers(3));
      JsonNode told = JsonMapper.shared().readTree(server.bodies().get(1));
      assertThat(told.get("run").get("lastGood").get("rejected").asInt()).isEqualTo(1);
      assertThat(told.get("text").asString())
          .contains("read 3 (+1), delivered 3 (+2), unchanged 0 (as then), rejected 0 (-1).");
    }
  }

  @Test
  void keepsResultWhereNobodyCanBeTold() throws IOException {
    try (HookServer server = new HookServer(GONE)) {
      announce(server, "");
      Ended ended = run();
      assertThat(ended.code()).isEqualTo(3);
      assertThat(ended.err())
          .contains("notice to chat not sent: 127.0.0.1 answered 404")
          .doesNotContain("hush-hush");
    }
  }

  @Test
  void tellsOfImportThatCannotBegin() throws IOException {
    try (HookServer server = new HookServer(HookServer.OK)) {
      announce(server, "on: failure, ");
      Path export = shop.customers(1);
      shop.write("taken", "");
      shop.write(
          "application.yaml",
          Files.readString(shop.path("application.yaml"))
              .replace(shop.path("reports").toString(), shop.path("taken").toString()));
      assertThat(shop.run("import", export).code()).isEqualTo(2);
      JsonNode told = JsonMapper.shared().readTree(server.bodies().get(0));
      assertThat(told.get("title").asString())
          .isEqualTo("mapping: could not begin; nothing was sent");
      assertThat(told.get("text").asString()).contains("the report's folder");
    }
  }

  @Test
  void sendsSampleToEachTarget() throws IOException {
    try (HookServer server = new HookServer(HookServer.OK, GONE)) {
      announce(server, "on: failure, ");
      assertThat(shop.run("notify").out())
          .isEqualToNormalizingNewlines("chat: webhook at 127.0.0.1, on failure\n");
      Ended sent = shop.run("notify", "--test");
      assertThat(sent.code()).isZero();
      assertThat(sent.out()).isEqualToNormalizingNewlines("chat: webhook at 127.0.0.1: sent\n");
      Ended failed = shop.run("notify", "--test", "chat");
      assertThat(failed.code()).isEqualTo(1);
      assertThat(failed.out())
          .isEqualToNormalizingNewlines(
              "chat: webhook at 127.0.0.1: not sent: 127.0.0.1 answered 404\n");
    }
  }

  @Test
  void knowsItsTargets() throws IOException {
    assertThat(shop.run("notify").err())
        .contains("notify.targets: the settings name nobody who is told");
    try (HookServer server = new HookServer(HookServer.OK)) {
      announce(server, "");
      assertThat(shop.run("notify", "--test", "chatt").err())
          .contains("TARGET: expected chat but was \"chatt\"");
      assertThat(server.bodies()).isEmpty();
    }
  }

  private void announce(HookServer server, String on) throws IOException {
    shop.write(
        "application.yaml",
        Files.readString(shop.path("application.yaml"))
            + "notify: {targets: {chat: {%swebhook: {url: \"%s\"}}}}\n"
                .formatted(on, server.url()));
  }

  private Ended run() {
    return shop.run(
        "import",
        shop.write(
            "customers.csv",
            "id,email,first_name,birthday\nc1,anna.petrova81@mail.ru,Anna,1985-07-14\n,,Boris,\n"));
  }
}
