package io.profileimporter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the README do what it says, from top to bottom, with the packaged importer. */
class ReadmeIT {

  private static final Pattern SHELL = Pattern.compile("(?ms)^ *```sh\\n(.*?)^ *```");
  private static final Pattern SHOWN = Pattern.compile("(?ms)^```text\\n(.*?)^```");

  private final Path root = Path.of("").toAbsolutePath();
  private String readme = "";

  @TempDir Path folder;

  private record Ended(int code, String output) {}

  @BeforeEach
  void layOutACheckout() throws IOException {
    readme = Files.readString(root.resolve("README.md"));
    for (String name : List.of("config", "sample-data")) {
      Files.createSymbolicLink(folder.resolve(name), root.resolve(name));
    }
    Path target = Files.createDirectory(folder.resolve("target"));
    Files.createSymbolicLink(
        target.resolve("profile-importer.jar"), Path.of(System.getProperty("application.jar")));
  }

  @Test
  void commandsRunFromTopToBottom() throws IOException, InterruptedException {
    List<String> commands = commands();
    assertThat(commands).hasSizeGreaterThanOrEqualTo(5);
    for (String command : commands) {
      Ended ended = run(command);
      assertThat(ended.code()).as(command + "\n" + ended.output()).isIn(0, 3);
    }
  }

  @Test
  void firstCommandEndsAsShown() throws IOException, InterruptedException {
    Ended ended = run(commands().get(0));
    Matcher shown = SHOWN.matcher(readme);
    assertThat(shown.find()).isTrue();
    assertThat(settled(ended.output())).endsWith(settled(shown.group(1)));
  }

  /** The build has run by now, and Maven must not run within itself. */
  private List<String> commands() {
    List<String> commands = new ArrayList<>();
    Matcher blocks = SHELL.matcher(readme);
    while (blocks.find()) {
      blocks
          .group(1)
          .lines()
          .map(String::strip)
          .map(line -> line.replaceFirst("^mvn .*&& ", ""))
          .filter(line -> !line.startsWith("mvn "))
          .forEach(commands::add);
    }
    return commands;
  }

  private Ended run(String command) throws IOException, InterruptedException {
    Path output = folder.resolve("output.txt");
    Process process =
        new ProcessBuilder("bash", "-c", command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).as(command).isTrue();
    return new Ended(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
  }

  /** The output without what differs from run to run. */
  private static String settled(String output) {
    return output
        .replaceAll("\\d{8}-\\d{6}-[0-9a-f]{4}", "RUN")
        .replaceAll("in [0-9.]+ s", "in SOME s");
  }
}
