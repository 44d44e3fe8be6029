package io.profileimporter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.cli.ImporterProcess.Ended;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Many more rows than the heap of 256 MB could hold; takes minutes. */
@Tag("soak")
@Timeout(value = 40, unit = TimeUnit.MINUTES)
class MillionRowsIT {

  private static final long ROWS = Long.getLong("million.rows", 1_000_000);
  private static final Duration PATIENCE = Duration.ofMinutes(15);
  private static final Pattern ADDRESS = Pattern.compile("listens on (http://\\S+)");

  @TempDir private static Path exports;
  private static Path export = Path.of("");

  @BeforeAll
  static void generate() {
    export = ImporterHome.export(exports.resolve("customers.csv"), ROWS);
  }

  @ParameterizedTest
  @CsvSource({"profile-set,set", "import-audience,audience"})
  void passThroughASmallHeap(String endpoint, String counted, @TempDir Path folder)
      throws IOException {
    Path home = Files.createDirectories(folder.resolve("home"));
    try (ImporterProcess api = api(folder)) {
      ImporterHome importer =
          new ImporterHome(
              home,
              address(api.awaitPrinted("listens on")),
              JobStoreKind.H2,
              "requests-per-minute: 100000, endpoint: " + endpoint);
      try (ImporterProcess process =
          importer.start(ImporterProcess.FOR_A_LONG_RUN, "import", export)) {
        Ended ended = process.awaitEnd(PATIENCE);
        assertThat(ended.code()).as("%s", ended).isEqualTo(3);
      }
      JsonNode summary = importer.summary();
      assertThat(summary.get("read").asLong()).isEqualTo(ROWS);
      assertThat(summary.get("delivered").asLong() + summary.get("rejected").asLong())
          .isEqualTo(ROWS);
      assertThat(api.terminate().awaitEnd(PATIENCE).out())
          .contains(
              String.format(Locale.ROOT, "%s %,d", counted, summary.get("delivered").asLong()));
    }
  }

  private static ImporterProcess api(Path folder) {
    return ImporterProcess.start(
        folder,
        ImporterHome.KEYS,
        ImporterProcess.FOR_A_LONG_RUN,
        List.of("sandbox", "--count-only", "--port", "0"));
  }

  private static URI address(ImporterProcess api) {
    Matcher matcher = ADDRESS.matcher(api.toString());
    assertThat(matcher.find()).isTrue();
    return URI.create(matcher.group(1));
  }
}
