package io.profileimporter.benchmark;

import io.profileimporter.benchmark.Child.Ended;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Imports in processes of their own, each with a new job store, in a heap of 256 MB. */
final class ImportRuns {

  static final List<String> SMALL_HEAP = List.of("-Xmx256m");

  private static final Duration PATIENCE = Duration.ofMinutes(20);
  private static final Path TUNING = Path.of("config/jvm.options");
  private static final Path MAPPING = Path.of("src/test/resources/sampledata/customers-25.yaml");

  /** All delivered, or some rows rejected, as they are in every export. */
  private static final Set<Integer> FINISHED = Set.of(0, 3);

  private final Path folder;
  private final String settings;
  private final List<String> machine;

  /**
   * What an import took.
   *
   * @param seconds of the whole process
   * @param megabytes the most memory that it had
   * @param runSeconds from the first row to the report
   */
  record Imported(double seconds, double megabytes, long requests, double runSeconds) {

    /** Over the whole process, its start included. */
    double requestsPerSecond() {
      return requests / seconds;
    }
  }

  /**
   * Imports to an API.
   *
   * @param delivery settings beside the URL, as YAML members
   */
  ImportRuns(Path folder, URI api, String delivery) {
    this(
        folder,
        "mapping: \"%s\"\ndelivery: {api-url: \"%s\", %s}\n"
            .formatted(MAPPING.toAbsolutePath(), api, delivery),
        SMALL_HEAP);
  }

  private ImportRuns(Path folder, String settings, List<String> machine) {
    this.folder = folder;
    this.settings = settings;
    this.machine = machine;
  }

  /** The same imports with the options of the virtual machine that go with the importer. */
  ImportRuns tuned() {
    return new ImportRuns(
        folder,
        settings,
        Stream.concat(SMALL_HEAP.stream(), Stream.of("@" + TUNING.toAbsolutePath())).toList());
  }

  /** Imports an export. */
  Imported run(Path export) {
    try {
      Path home = Files.createTempDirectory(Files.createDirectories(folder), "run-");
      Files.writeString(
          Files.createDirectories(home.resolve("config")).resolve("application.yaml"), settings);
      List<String> words = List.of("import", "--no-progress", export.toAbsolutePath().toString());
      try (Child child = Packaged.start(home, machine, words)) {
        return imported(child.awaitEnd(PATIENCE), home);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Imported imported(Ended ended, Path home) throws IOException {
    if (!FINISHED.contains(ended.code())) {
      throw new IllegalStateException("the import ended with " + ended.code() + ": " + ended.out());
    }
    JsonNode summary = summary(home);
    Duration run = Duration.between(time(summary, "started"), time(summary, "ended"));
    return new Imported(
        ended.seconds(), ended.megabytes(), summary.get("requests").asLong(), run.toNanos() / 1e9);
  }

  private static JsonNode summary(Path home) throws IOException {
    try (Stream<Path> reports = Files.list(home.resolve("reports"))) {
      Path report = reports.findFirst().orElseThrow();
      return JsonMapper.shared().readTree(report.resolve("summary.json").toFile());
    }
  }

  private static Instant time(JsonNode summary, String name) {
    return Instant.parse(summary.get(name).asString());
  }
}
