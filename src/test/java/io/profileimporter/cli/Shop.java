package io.profileimporter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.sandbox.Faults;
import io.profileimporter.sandbox.Sandbox;
import io.profileimporter.sandbox.SandboxSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A store's folder with settings, a mapping and credentials, and a sandbox to deliver to: commands
 * run in it as a user's do.
 */
final class Shop implements AutoCloseable {

  static final String SECRET = "a-secret-that-must-stay-one";

  private static final String MAPPING =
      """
      defaults: {phone-region: RU}
      properties:
        id: id
        email: email
        first_name: first_name
        birthday: birthday
      """;

  private final Path folder;
  private final Sandbox sandbox;

  /** What a command left behind: its exit code and what it printed. */
  record Ended(int code, String out, String err) {}

  Shop(Path folder, String faults) {
    this.folder = folder;
    this.sandbox =
        Sandbox.start(
            SandboxSettings.local("shop", SECRET)
                .withFaults(faults.isEmpty() ? Faults.none() : Faults.parse(faults)));
    Path keys = write("keys.yaml", "shop-id: shop\nshop-secret: " + SECRET + "\n");
    assertThat(keys.toFile().setReadable(false, false)).isTrue();
    assertThat(keys.toFile().setReadable(true, true)).isTrue();
    settings("");
    write("mapping.yaml", MAPPING);
  }

  /**
   * Writes the settings file: what every test needs, and more delivery settings. No census is
   * taken: its customers are all called Anna.
   */
  void settings(String delivery) {
    settings(delivery, "evidence: {enabled: false}");
  }

  void settings(String delivery, String screening) {
    write(
        "application.yaml",
        """
        mapping: %s
        credentials: {file: %s}
        job: {store: "jdbc:h2:file:%s"}
        report: {dir: %s}
        screening: {%s}
        delivery: {api-url: "%s"%s}
        """
            .formatted(
                path("mapping.yaml"),
                path("keys.yaml"),
                path("store"),
                path("reports"),
                screening,
                sandbox.uri(),
                delivery.isEmpty() ? "" : ", " + delivery));
  }

  Path path(String name) {
    return folder.resolve(name);
  }

  Path write(String name, String text) {
    try {
      return Files.writeString(path(name), text);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** What a file of this folder holds. */
  String text(String name) {
    try {
      return Files.readString(path(name));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** An export of so many customers whom nothing speaks against. */
  Path customers(int count) {
    StringBuilder csv = new StringBuilder("id,email,first_name,birthday\n");
    for (int number = 1; number <= count; number++) {
      csv.append(customer(number)).append('\n');
    }
    return write("customers.csv", csv.toString());
  }

  static String customer(int number) {
    return "c%d,anna.petrova%d@mail.ru,Anna,1985-07-14".formatted(number, number + 1000);
  }

  /** Runs a command with the settings of this shop. */
  Ended run(String command, Object... arguments) {
    List<String> words =
        new ArrayList<>(List.of(command, "--config", path("application.yaml") + ""));
    Stream.of(arguments).map(String::valueOf).forEach(words::add);
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine commandLine =
        ProfileImporter.commandLine()
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true));
    int code = commandLine.execute(words.toArray(String[]::new));
    return new Ended(code, out.toString(), err.toString());
  }

  /** The report of the run that was begun last; the names of two may be of the same second. */
  Path report() {
    try (Stream<Path> reports = Files.list(path("reports"))) {
      return reports.max(Comparator.comparing(Shop::started)).orElseThrow();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Instant started(Path report) {
    return Instant.parse(summary(report).get("started").asString());
  }

  private static JsonNode summary(Path report) {
    return JsonMapper.shared().readTree(report.resolve("summary.json").toFile());
  }

  JsonNode summary() {
    return summary(report());
  }

  Sandbox sandbox() {
    return sandbox;
  }

  URI uri() {
    return sandbox.uri();
  }

  @Override
  public void close() {
    sandbox.close();
  }
}
