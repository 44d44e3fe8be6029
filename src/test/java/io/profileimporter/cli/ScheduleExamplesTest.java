package io.profileimporter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.schedule.FireTimes;
import io.profileimporter.settings.Problems;
import io.profileimporter.settings.SettingsFile;
import io.profileimporter.settings.SettingsNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The ready-made examples for other schedulers. */
class ScheduleExamplesTest {

  private static final Path EXAMPLES = Path.of("config/examples");
  private static final Pattern COMMAND =
      Pattern.compile("-jar \\S*profile-importer\\.jar (schedule[^|>;}\\n]*)");

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
