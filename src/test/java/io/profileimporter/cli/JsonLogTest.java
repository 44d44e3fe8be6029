package io.profileimporter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.cli.Shop.Ended;
import io.profileimporter.logging.LogFactory;
import io.profileimporter.logging.LogFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonLogTest {

  private final PrintStream standardError = System.err;
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private Shop shop;

  @BeforeEach
  void open(@TempDir Path folder) throws IOException {
    shop = new Shop(folder, "");
    shop.write(
        "application.yaml",
        Files.readString(shop.path("application.yaml")) + "log: {format: json}\n");
    System.setErr(new PrintStream(written, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void close() {
    System.setErr(standardError);
    LogFactory.installed().use(LogFormat.TEXT);
    shop.close();
  }

  @Test
  void tellsRunInObjects() {
    Path export =
        shop.write(
            "\"quoted\" \u202Ename.csv",
            "id,email,first_name,birthday\nc1,anna.petrova81@mail.ru,Anna,1985-07-14\n,,Boris,\n");
    Ended ended = shop.run("import", "--name", "night", export);
    assertThat(ended).isEqualTo(new Ended(3, "", ""));
    JsonNode end = lines().stream().filter(JsonLogTest::isEnd).findFirst().orElseThrow();
    assertThat(end.get("import.name").asString()).isEqualTo("night");
    assertThat(end.get("import.run").asString()).isEqualTo(shop.report().getFileName().toString());
    assertThat(end.get("import.read").asInt()).isEqualTo(2);
    assertThat(end.get("import.status").asString()).isEqualTo("completed");
    assertThat(end.get("import.rejected_by_reason").get("no-identifier").asInt()).isEqualTo(1);
    assertThat(end.get("message").asString()).endsWith("finished, some rows rejected");
    assertThat(written.toString(StandardCharsets.UTF_8))
        .doesNotContain("Boris", "anna.petrova", Shop.SECRET);
  }

  @Test
  void tellsTroubleInObjects() {
    Path export = shop.customers(1);
    shop.write("keys.yaml", "shop-id: shop\nshop-secret: wrong\n");
    assertThat(shop.run("import", export).code()).isEqualTo(1);
    JsonNode end = lines().stream().filter(JsonLogTest::isEnd).findFirst().orElseThrow();
    assertThat(end.get("log.level").asString()).isEqualTo("ERROR");
    assertThat(end.get("message").asString()).contains("PROFILE_IMPORTER_SHOP_SECRET");
  }

  @Test
  void leavesTheTimeOfSchedulesLinesToItsField() throws IOException {
    Path inbox = Files.createDirectory(shop.path("in"));
    Files.move(shop.customers(1), inbox.resolve("customers.csv"));
    shop.write(
        "application.yaml",
        Files.readString(shop.path("application.yaml"))
            + "imports: {crm: {inbox: %s, files: '*.csv', stable-for: 50ms}}\n".formatted(inbox));
    assertThat(shop.run("schedule", "--once", "crm").code()).isZero();
    assertThat(lines().stream().map(line -> line.get("message").asString()))
        .contains("crm: found customers.csv, 73 bytes")
        .noneMatch(message -> message.matches("\\d{4}-\\d{2}-.*"));
  }

  private List<JsonNode> lines() {
    return written
        .toString(StandardCharsets.UTF_8)
        .lines()
        .map(JsonMapper.shared()::readTree)
        .toList();
  }

  private static boolean isEnd(JsonNode line) {
    return line.path("event.action").asString("").equals("run-ended");
  }
}
