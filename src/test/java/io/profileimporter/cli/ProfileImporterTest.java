package io.profileimporter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProfileImporterTest {

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
    assertThat(codes).hasSize(6);
    assertThat(readme.lines().filter(line -> line.matches("\\| \\d \\| .*")).toList())
        .isEqualTo(codes);
  }
}
