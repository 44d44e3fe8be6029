package io.profileimporter.monitoring;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The tool of Prometheus that parses a page of figures and looks whether it keeps to its habits.
 */
final class Promtool {

  private final Path program;

  private Promtool(Path program) {
    this.program = program;
  }

  /** The one on the PATH. */
  static Optional<Promtool> find() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(folder -> Path.of(folder, "promtool"))
        .filter(Files::isExecutable)
        .findFirst()
        .map(Promtool::new);
  }

  /** What it has to say of a page, a line each; nothing where all is well. */
  List<String> check(String page) throws IOException, InterruptedException {
    Process tool =
        new ProcessBuilder(program.toString(), "check", "metrics")
            .redirectErrorStream(true)
            .start();
    try (OutputStream in = tool.getOutputStream()) {
      in.write(page.getBytes(StandardCharsets.UTF_8));
    }
    String said = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    boolean silent = tool.waitFor() == 0 || !said.isBlank();
    return silent ? said.lines().toList() : List.of("it failed without a word");
  }
}
