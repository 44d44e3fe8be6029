package io.profileimporter.cli;

import io.profileimporter.config.SettingsReader;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The settings file that a command reads, also one below the command. */
final class ConfigOption {

  @Option(
      names = "--config",
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      description = "Settings file (default: config/application.yaml where it exists).")
  private @Nullable Path config;

  /** The file that was given. */
  Optional<Path> file() {
    return Optional.ofNullable(config);
  }

  /** Reads settings in the environment and the folder in which the command was given. */
  SettingsReader reader() {
    return new SettingsReader(System.getenv(), Path.of("").toAbsolutePath());
  }
}
