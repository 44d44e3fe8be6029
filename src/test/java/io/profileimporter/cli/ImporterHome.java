package io.profileimporter.cli;

import io.profileimporter.cli.ImporterProcess.Ended;
import io.profileimporter.sampledata.GenerateExport;
import io.profileimporter.sandbox.Faults;
import io.profileimporter.sandbox.Sandbox;
import io.profileimporter.sandbox.SandboxSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A folder as a user has it: settings, credentials in the environment, a job store, reports. */
final class ImporterHome {

  static final String SECRET = "the-secret-4711-that-must-stay-one";

  /** The shop's keys, as the environment holds them. */
  static final Map<String, String> KEYS =
      Map.of("PROFILE_IMPORTER_SHOP_ID", "shop", "PROFILE_IMPORTER_SHOP_SECRET", SECRET);

  private static final Path MAPPING = Path.of("src/test/resources/sampledata/customers-25.yaml");

  private final Path folder;
  private final String jobStore;

  /**
   * Writes the settings.
   *
   * @param delivery settings of the delivery beside the URL, as YAML members
   */
  ImporterHome(Path folder, URI api, JobStoreKind kind, String delivery) {
    this.folder = folder;
    this.jobStore = kind.newStore(folder);
    write(
        "config/application.yaml",
        """
        mapping: %s
        job: {store: "%s"}
        delivery: {api-url: "%s", %s}
        """
            .formatted(MAPPING.toAbsolutePath(), jobStore, api, delivery));
  }

  /** A sandbox in this process that knows this shop. */
  static Sandbox api(String faults) {
    return Sandbox.start(
        SandboxSettings.local("shop", SECRET)
            .withFaults(faults.isEmpty() ? Faults.none() : Faults.parse(faults)));
  }

  /** A generated export with the dirt of a real one; the same number gives the same rows. */
  static Path export(Path file, long rows) {
    try {
      GenerateExport.write(file, rows, rows, false);
      return file;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void write(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  String jobStore() {
    return jobStore;
  }

  /** Starts a command in a process of its own. */
  ImporterProcess start(Object... words) {
    return start(ImporterProcess.FOR_A_SHORT_RUN, words);
  }

  ImporterProcess start(List<String> options, Object... words) {
    List<String> texts = Stream.of(words).map(String::valueOf).toList();
    return ImporterProcess.start(folder, KEYS, options, texts);
  }

  /** Runs a command to its end. */
  Ended run(Object... words) {
    try (ImporterProcess process = start(words)) {
      return process.awaitEnd();
    }
  }

  /** The folder of the only report. */
  Path report() {
    List<Path> reports = filesIn("reports");
    if (reports.size() != 1) {
      throw new AssertionError("expected one report but was " + reports);
    }
    return reports.get(0);
  }

  JsonNode summary() {
    return JsonMapper.shared().readTree(report().resolve("summary.json").toFile());
  }

  private List<Path> filesIn(String name) {
    try (Stream<Path> files = Files.list(folder.resolve(name))) {
      return files.toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
