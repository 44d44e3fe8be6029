package io.profileimporter.config;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.profileimporter.job.ImportSettings;
import io.profileimporter.settings.InvalidSettingsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A folder with settings, and an environment that holds a shop's keys. */
final class SettingsHome {

  /** A command line without options. */
  static final Overrides NOTHING = Overrides.builder().sends(true).build();

  private final Path folder;
  private final Map<String, String> environment =
      new HashMap<>(
          Map.of("PROFILE_IMPORTER_SHOP_ID", "shop", "PROFILE_IMPORTER_SHOP_SECRET", "hush"));

  SettingsHome(Path folder) {
    this.folder = folder;
  }

  Map<String, String> environment() {
    return environment;
  }

  SettingsReader reader() {
    return new SettingsReader(environment, folder);
  }

  ImportSettings read(Overrides overrides) {
    return reader().read(overrides, List.of());
  }

  List<String> problems(Overrides overrides) {
    return catchThrowableOfType(InvalidSettingsException.class, () -> read(overrides)).problems();
  }

  void settings(String yaml) {
    write("config/application.yaml", yaml);
  }

  Path write(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
