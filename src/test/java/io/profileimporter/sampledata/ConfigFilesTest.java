package io.profileimporter.sampledata;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.settings.Problems;
import io.profileimporter.settings.SettingsFile;
import io.profileimporter.settings.SettingsNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConfigFilesTest {

  private static final Path CONFIG = Path.of("config");

  private final Problems problems = new Problems();

  @ParameterizedTest
  @MethodSource("files")
  void readsAsYaml(Path file) {
    SettingsNode root = SettingsFile.read(file, problems);
    assertThat(root.keys()).isNotEmpty();
    assertThat(problems.lines()).isEmpty();
  }

  @Test
  void documentsSettingsThatCanBeUncommented() throws IOException {
    Path file = CONFIG.resolve("application.yaml");
    String yaml = Files.readString(file).replaceAll("(?m)^( {0,2})# ( *[a-z-]+:(?: .*)?)$", "$1$2");
    SettingsNode root = SettingsFile.parse("application.yaml", yaml, problems);
    assertThat(root.section("delivery").section("retry").text("longest-wait")).contains("20s");
    assertThat(root.section("credentials").text("file")).contains("config/credentials.yaml");
    assertThat(root.section("job").text("store")).contains("jdbc:h2:file:./data/profile-importer");
    assertThat(problems.lines()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("presets")
  void tellsHowThePresetsExportIsMade(Path file) throws IOException {
    assertThat(Files.readString(file)).startsWith("# ").contains("How it is", "\nsource:");
  }

  private static Stream<Path> files() throws IOException {
    return yaml(CONFIG);
  }

  private static Stream<Path> presets() throws IOException {
    return yaml(CONFIG.resolve("mappings/presets"));
  }

  private static Stream<Path> yaml(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(path -> path.toString().endsWith(".yaml")).sorted().toList().stream();
    }
  }
}
