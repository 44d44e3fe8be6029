package io.profileimporter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.cli.Shop.Ended;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class WriteRequestsTest {

  @TempDir private Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void chooseFile() {
    file = folder.resolve("requests.ndjson");
  }

  @Test
  void writesEachProfileInItsRequest() throws IOException {
    try (Shop shop = new Shop(folder, "")) {
      Ended ended = shop.run("check", "--write-requests", file, shop.customers(2));
      assertThat(Files.readAllLines(file))
          .containsExactly(
              line("/profile/set", "\"id\":\"c1\",\"email\":\"anna.petrova1001@mail.ru\","),
              line("/profile/set", "\"id\":\"c2\",\"email\":\"anna.petrova1002@mail.ru\","));
      assertThat(ended.out())
          .endsWith("  2 requests: %s\n  no earlier import of customers.csv\n".formatted(file));
      assertThat(ended.code()).isZero();
      assertThat(shop.sandbox().counts().requestsInAll()).isZero();
      assertThat(shop.path("store.mv.db")).doesNotExist();
    }
  }

  private static String line(String path, String identifiers) {
    return "{\"method\":\"POST\",\"path\":\""
        + path
        + "\",\"headers\":{\"Accept\":\"application/json\",\"Content-Type\":\"application/json\"},"
        + "\"body\":{\"shop_id\":\"shop\",\"shop_secret\":\"****\","
        + identifiers
        + "\"first_name\":\"Anna\",\"birthday\":\"1985-07-14\"}}";
  }

  @Test
  void writesListsAsImportFillsThem() throws IOException {
    try (Shop shop = new Shop(folder, "")) {
      shop.settings("compression: gzip");
      Path gzip = folder.resolve("requests.ndjson.gz");
      shop.run(
          "check",
          "--endpoint",
          "import-audience",
          "--set-size",
          100,
          "--write-requests",
          gzip,
          shop.customers(250));
      assertThat(lines(gzip))
          .hasSize(3)
          .allSatisfy(
              line ->
                  assertThat(line)
                      .startsWith("{\"method\":\"POST\",\"path\":\"/import/audience\",")
                      .contains("\"Content-Encoding\":\"gzip\"}")
                      .endsWith("\"birthday\":\"1985-07-14\"}]}}"));
    }
  }

  private static List<String> lines(Path gzip) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(gzip)), StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    }
  }

  /** At a request a second the real waits would take more than eight minutes. */
  @Test
  @Timeout(120)
  void waitsForNoRateLimit() throws IOException {
    try (Shop shop = new Shop(folder, "")) {
      shop.settings("requests-per-second: 1");
      shop.run("check", "--write-requests", file, shop.customers(500));
      assertThat(Files.readAllLines(file)).hasSize(500);
    }
  }

  @Test
  void tellsThatNothingHasChanged() {
    try (Shop shop = new Shop(folder, "")) {
      Path export = shop.customers(3);
      shop.run("import", export);
      assertThat(shop.run("check", "--write-requests", file, export).out().lines())
          .anyMatch(line -> line.matches("  beside run \\S+ of \\S+ \\S+ \\(completed\\):"))
          .endsWith(
              "    the same file, mapping and settings",
              "                           then          now",
              "    read                      3            3",
              "    delivered                 3            0",
              "    unchanged                 0            3",
              "    rejected                  0            0",
              "    dropped values            0            0",
              "    requests                  3            0");
    }
  }

  @Test
  void tellsThatItCouldNotCompare() throws IOException {
    try (Shop shop = new Shop(folder, "")) {
      shop.run("import", shop.customers(3));
      String settings = Files.readString(shop.path("application.yaml"));
      shop.write("application.yaml", settings.replace("job: {", "job: {user: nobody, "));
      assertThat(shop.run("check", "--write-requests", file, shop.customers(3)).out())
          .endsWith(
              "  not compared with the last import: job store jdbc:h2:file:%s cannot be read (SQL"
                      .formatted(shop.path("store"))
                  + " state 28000)\n");
    }
  }

  @Test
  void namesWhatHasChanged() {
    try (Shop shop = new Shop(folder, "")) {
      shop.run("import", shop.customers(3));
      shop.settings("id-name: external_id", "enabled: false");
      shop.write("mapping.yaml", "properties: {id: id}\n");
      assertThat(shop.run("check", "--write-requests", file, shop.customers(4)).out())
          .containsPattern("    the file has changed \\(\\d+ bytes of .* now\\)\n")
          .contains("    id-name was \"id\" and is \"external_id\"\n")
          .contains("    the mapping has changed\n    the screening has changed\n")
          .contains("    read                      3            4\n");
    }
  }

  @Test
  void replacesFileOnlyIfAsked() throws IOException {
    try (Shop shop = new Shop(folder, "")) {
      Files.writeString(file, "precious");
      Ended refused = shop.run("check", "--write-requests", file, shop.customers(1));
      assertThat(refused.err())
          .isEqualTo(
              "--write-requests: %s exists already; --overwrite replaces a file\n1 problem.\n"
                  .formatted(file));
      assertThat(refused.code()).isEqualTo(2);
      assertThat(file).hasContent("precious");
      shop.run("check", "--write-requests", file, "--overwrite", shop.customers(1));
      assertThat(Files.readAllLines(file)).hasSize(1);
    }
  }

  @Test
  void neverReplacesTheExport() {
    try (Shop shop = new Shop(folder, "")) {
      Path export = shop.customers(1);
      Ended refused = shop.run("check", "--write-requests", export, "--overwrite", export);
      assertThat(refused.err())
          .isEqualTo("--write-requests: " + export + " is the export itself\n1 problem.\n");
    }
  }

  @Test
  void touchesNoFileOfASimilarName() throws IOException {
    try (Shop shop = new Shop(folder, "")) {
      Path export = shop.write("requests.ndjson.part", Files.readString(shop.customers(2)));
      String before = Files.readString(export);
      assertThat(shop.run("check", "--write-requests", file, export).code()).isZero();
      assertThat(export).hasContent(before);
      assertThat(Files.readAllLines(file)).hasSize(2);
    }
  }

  @Test
  void leavesNothingOfCheckThatFails() {
    try (Shop shop = new Shop(folder, "")) {
      Path export = shop.write("c.json", "[{\"id\":\"1\",\"email\":\"a@mail.ru\"},{\"id\":");
      Ended ended = shop.run("check", "--write-requests", file, export);
      assertThat(ended.err())
          .contains(file + " is not written, because the check has not come to its end");
      assertThat(folder).isDirectoryNotContaining("glob:**requests.ndjson*");
    }
  }
}
