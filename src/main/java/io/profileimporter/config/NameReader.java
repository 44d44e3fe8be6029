package io.profileimporter.config;

import io.profileimporter.report.ImportName;
import io.profileimporter.settings.Problems;
import io.profileimporter.settings.SettingsNode;
import java.nio.file.Path;
import java.util.Optional;

/** Finds what an import is called: as its mapping file, where nothing else is said. */
final class NameReader {

  private static final String NAMELESS = "import";

  private final Problems problems;

  NameReader(Problems problems) {
    this.problems = problems;
  }

  /** The name that the command line says, or else the settings file, or else the mapping's. */
  String read(SettingsNode file, Optional<String> option, Optional<Path> mapping) {
    Optional<String> set =
        file.value("name")
            .flatMap(
                value ->
                    ImportName.isName(value.raw())
                        ? Optional.of(value.raw())
                        : value.mismatch(ImportName.EXPECTED));
    return option.flatMap(this::checked).or(() -> set).orElse(nameOf(mapping));
  }

  private Optional<String> checked(String option) {
    if (ImportName.isName(option)) {
      return Optional.of(option);
    }
    problems.add("--name", "expected " + ImportName.EXPECTED + " but was \"" + option + "\"");
    return Optional.empty();
  }

  private static String nameOf(Optional<Path> mapping) {
    return mapping
        .map(Path::getFileName)
        .map(name -> name.toString().replaceFirst("\\.[^.]+$", ""))
        .filter(ImportName::isName)
        .orElse(NAMELESS);
  }
}
