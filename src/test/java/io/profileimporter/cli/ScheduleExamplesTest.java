package io.profileimporter.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.profileimporter.schedule.FireTimes;
import io.profileimporter.settings.Problems;
import io.profileimporter.settings.SettingsFile;
import io.profileimporter.settings.SettingsNode;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The ready-made examples for other schedulers. */
class ScheduleExamplesTest {

  private static final Path EXAMPLES = Path.of("config/examples");
  private static final Pattern COMMAND =
      Pattern.compile("-jar \\S*profile-importer\\.jar (schedule[^|>;}&\\n]*)");

  private static List<Path> examples() throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      return files.filter(file -> !file.toString().endsWith(".timer")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void commandExists(Path example) throws IOException {
    Matcher command = COMMAND.matcher(Files.readString(example));
    assertThat(command.find()).isTrue();
    String[] words = command.group(1).strip().split(" ");
    assertThat(ProfileImporter.commandLine(words).parseArgs(words).hasSubcommand()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readmeNamesIt(Path example) throws IOException {
    assertThat(Files.readString(Path.of("README.md")))
        .contains(String.valueOf(example.getFileName()));
  }

  @Test
  void cronJobIsOne() {
    Problems problems = new Problems();
    SettingsNode job = SettingsFile.read(EXAMPLES.resolve("cronjob.yaml"), problems);
    assertThat(job.text("apiVersion")).contains("batch/v1");
    assertThat(job.text("kind")).contains("CronJob");
    SettingsNode spec = job.section("spec");
    SettingsNode pod = spec.section("jobTemplate").section("spec").section("template");
    assertThat(pod.section("spec").text("restartPolicy")).contains("Never");
    assertThat(spec.text("concurrencyPolicy")).contains("Forbid");
    ZoneId zone = ZoneId.of(spec.text("timeZone").orElseThrow());
    assertThat(FireTimes.of(spec.text("schedule").orElseThrow(), zone).zone()).isEqualTo(zone);
    assertThat(problems.lines()).isEmpty();
  }

  @Test
  void cronJobTriesAgainWhereThatHelps() throws IOException {
    assertThat(Files.readString(EXAMPLES.resolve("cronjob.yaml")))
        .contains(
            "values: [%d, %d, %d]"
                .formatted(ExitCode.MAX_REJECTED, ExitCode.HELD, ExitCode.NO_FILE));
  }

  @Test
  @Timeout(60)
  void podPassesTheSignalOn(@TempDir Path folder) throws IOException, InterruptedException {
    Process pod = pod(folder, "trap 'exit 3' TERM; touch begun; while :; do sleep 0.05; done");
    await().until(() -> Files.exists(folder.resolve("begun")));
    pod.destroy();
    assertThat(pod.waitFor()).isZero();
  }

  @Test
  @Timeout(60)
  void podEndsWithTheCodeOfTheRun(@TempDir Path folder) throws IOException, InterruptedException {
    assertThat(pod(folder, "exit 6").waitFor()).isEqualTo(6);
    assertThat(pod(folder, "exit 3").waitFor()).isZero();
  }

  /** Runs the command of the CronJob with something else in place of Java. */
  private static Process pod(Path folder, String java) throws IOException {
    Path fake = Files.writeString(folder.resolve("java"), "#!/bin/sh\n" + java + "\n");
    Files.setPosixFilePermissions(fake, PosixFilePermissions.fromString("rwx------"));
    String text = Files.readString(EXAMPLES.resolve("cronjob.yaml"));
    String script = text.substring(text.indexOf("- |\n") + 4, text.indexOf("env:"));
    ProcessBuilder shell = new ProcessBuilder("sh", "-c", script).directory(folder.toFile());
    shell.environment().merge("PATH", folder + ":", (path, first) -> first + path);
    return shell.redirectErrorStream(true).redirectOutput(Redirect.DISCARD).start();
  }

  @Test
  void crontabHasATime() throws IOException {
    String line =
        Files.readString(EXAMPLES.resolve("crontab"))
            .lines()
            .filter(text -> text.contains("java -jar"))
            .findFirst()
            .orElseThrow();
    String[] fields = line.split(" ", 6);
    String cron = String.join(" ", List.of(fields).subList(0, 5));
    assertThat(FireTimes.of(cron, ZoneId.of("UTC"))).hasToString("0 30 2 * * * UTC");
  }

  @Test
  void unitsHaveTheirSections() throws IOException {
    assertThat(sections("profile-importer.service")).containsExactly("Unit", "Service", "Install");
    assertThat(sections("profile-importer@.service")).containsExactly("Unit", "Service");
    assertThat(sections("profile-importer@.timer")).containsExactly("Unit", "Timer", "Install");
  }

  private static List<String> sections(String unit) throws IOException {
    return Files.readString(EXAMPLES.resolve(unit))
        .lines()
        .filter(line -> line.startsWith("["))
        .map(line -> line.substring(1, line.length() - 1))
        .toList();
  }
}
