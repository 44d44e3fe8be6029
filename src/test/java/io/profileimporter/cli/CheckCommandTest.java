package io.profileimporter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.cli.Shop.Ended;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCommandTest {

  @Test
  void sendsAndRemembersNothing(@TempDir Path folder) {
    try (Shop shop = new Shop(folder, "")) {
      Path export = shop.write("c.csv", "id,email,first_name,birthday\nc1,,Anna,\n,,Nobody,\n");
      Ended ended = shop.run("check", export);
      assertThat(ended.code()).isEqualTo(3);
      assertThat(ended.out().lines().toList())
          .startsWith(
              "c.csv: checked, some rows rejected",
              "  read 2 = to deliver 1 + unchanged 0 + rejected 1 + left 0",
              "  rejected rows: 1",
              "           1  no-identifier");
      assertThat(ended.out()).contains("  an import would send 1 request and take at least 1 s:");
      assertThat(shop.sandbox().counts().requestsInAll()).isZero();
      assertThat(shop.path("store.mv.db")).doesNotExist();
    }
  }

  @Test
  void advisesWhereTheEncodingIsWrong(@TempDir Path folder) throws IOException {
    try (Shop shop = new Shop(folder, "")) {
      String rows = "id,email,first_name,birthday\nc1,,Анна,\n";
      Path export = Files.writeString(shop.path("c.csv"), rows, Charset.forName("windows-1251"));
      assertThat(shop.run("check", export).out().lines().toList())
          .startsWith(
              "c.csv: checked, but every row was rejected",
              "  read 1 = to deliver 0 + unchanged 0 + rejected 1 + left 0",
              "  rejected rows: 1",
              "           1  malformed-encoding",
              "    name the encoding of the file in the mapping: source: {charset: windows-1251}");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "requests.ndjson"})
  void pageSaysThatNothingWasSent(String requests, @TempDir Path folder) throws IOException {
    try (Shop shop = new Shop(folder, "")) {
      Path export = shop.write("c.csv", "id,email,first_name,birthday\nc1,no@mail.ru,Anna,\n");
      Ended ended =
          requests.isEmpty()
              ? shop.run("check", export)
              : shop.run("check", "--write-requests", shop.path(requests), export);
      assertThat(ended.code()).isZero();
      assertThat(Files.readString(shop.report().resolve("report.html")))
          .contains(
              "<p class=\"kicker\">Check report</p>", "<h1>Every customer can be delivered</h1>")
          .contains("<p>Nothing was sent: this was a check.</p>")
          .contains("<p>1 value was left out of profiles that can be delivered.</p>")
          .contains("To deliver</dt>", "<dt>Requests of an import</dt><dd>1</dd>")
          .doesNotContain(" were delivered", "Retries</dt>", "the first run of this import");
    }
  }

  @Test
  void rejectsWhatTheEndpointWouldIgnore(@TempDir Path folder) {
    try (Shop shop = new Shop(folder, "")) {
      shop.write("mapping.yaml", "properties: {telegram_id: id}\n");
      Path export = shop.write("c.csv", "id\n2033315487\n");
      assertThat(shop.run("check", export).code()).isEqualTo(0);
      Ended audience = shop.run("check", "--endpoint", "import-audience", export);
      assertThat(audience.out()).contains("1  identifier-unknown-to-endpoint");
    }
  }

  @Test
  void needsNoCredentials(@TempDir Path folder) {
    try (Shop shop = new Shop(folder, "")) {
      shop.write("keys.yaml", "nothing: here\n");
      assertThat(shop.run("check", shop.customers(2)).code()).isEqualTo(0);
    }
  }
}
