package io.profileimporter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileImporterTest {

  private static final String[] ALL = {
    "import", "check", "get", "runs", "report", "screen", "sandbox", "help"
  };

  @Test
  void buildsNamedCommandAlone() {
    assertThat(ProfileImporter.commandLine("import", "customers.csv").getSubcommands())
        .containsOnlyKeys("import");
  }

  @ParameterizedTest
  @ValueSource(strings = {"help", "--help", "inport", "@arguments.txt"})
  void knowsAllCommandsWhereNoneIsNamed(String first) {
    assertThat(ProfileImporter.commandLine(first, "import").getSubcommands()).containsOnlyKeys(ALL);
  }

  @Test
  void readmeHasTheExitCodesOfTheHelp() throws IOException {
    List<String> codes =
        ProfileImporter.commandLine()
            .getCommandSpec()
            .usageMessage()
            .exitCodeList()
            .entrySet()
            .stream()
            .map(code -> "| %s | %s |".formatted(code.getKey().strip(), code.getValue()))
            .toList();
    String readme = Files.readString(Path.of("README.md")).replace("`", "");
    assertThat(codes).hasSize(7);
    assertThat(readme.lines().filter(line -> line.matches("\\| \\d \\| .*")).toList())
        .isEqualTo(codes);
  }
}
