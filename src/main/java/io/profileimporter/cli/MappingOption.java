package io.profileimporter.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The mapping file that a command reads. */
final class MappingOption {

  @Option(
      names = "--mapping",
      paramLabel = "FILE",
      description = "Mapping file: which column becomes which property.")
  private @Nullable Path mapping;

  /** The file that was given. */
  Optional<Path> file() {
    return Optional.ofNullable(mapping);
  }
}
