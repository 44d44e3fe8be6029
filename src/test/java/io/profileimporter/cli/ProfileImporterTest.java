package io.profileimporter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileImporterTest {

  private static final String[] ALL = {
    "import",
    "check",
    "schedule",
    "get",
    "runs",
    "report",
    "ledger",
    "forget",
    "explain",
    "screen",
    "notify",
    "sandbox",
    "help"
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
    assertThat(codes).hasSize(8);
    assertThat(readme.lines().filter(line -> line.matches("\\| \\d \\| .*")).toList())
        .isEqualTo(codes);
  }

  @Test
  void tellsWhatIsWrongWithoutTheWholeUsage() {
    StringWriter err = new StringWriter();
    int code =
        ProfileImporter.commandLine("import")
            .setErr(new PrintWriter(err))
            .execute("import", "customers.csv", "--verify", "many");
    assertThat(code).isEqualTo(2);
    assertThat(err.toString().lines())
        .containsExactly(
            "Invalid value for option '--verify': 'many' is not an int",
            "options: profile-importer import --help");
  }

  @Test
  void suggestsCommandThatIsNear() {
    StringWriter err = new StringWriter();
    ProfileImporter.commandLine("inport").setErr(new PrintWriter(err)).execute("inport");
    assertThat(err.toString())
        .startsWith("Unmatched argument at index 0: 'inport'\nDid you mean: ")
        .contains("Usage: profile-importer");
  }
}
