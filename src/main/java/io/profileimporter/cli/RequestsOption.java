package io.profileimporter.cli;

import io.profileimporter.delivery.RequestFile;
import io.profileimporter.settings.InvalidSettingsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the requests of a check are written to. */
final class RequestsOption {

  @Option(
      names = "--write-requests",
      paramLabel = "FILE",
      description =
          "Write the requests that import would send, one a line (NDJSON; gzip where the name ends"
              + " in .gz), and tell what differs from the last import.")
  private @Nullable Path file;

  @Option(names = "--overwrite", description = "Replace the file of --write-requests.")
  private boolean overwrite;

  /**
   * Begins the file, where one is wanted.
   *
   * @param export what is checked, which is never replaced
   */
  Optional<RequestFile> create(String export) {
    Path wanted = file;
    if (wanted == null) {
      return Optional.empty();
    }
    if (Files.exists(wanted) && (!overwrite || !Files.isRegularFile(wanted))) {
      throw refusal(wanted + " exists already; --overwrite replaces a file");
    }
    if (isSame(wanted, export)) {
      throw refusal(wanted + " is the export itself");
    }
    try {
      return Optional.of(RequestFile.create(wanted));
    } catch (UncheckedIOException failure) {
      throw refusal("expected a file in a folder that may be written but was " + wanted);
    }
  }

  private static InvalidSettingsException refusal(String problem) {
    return new InvalidSettingsException(List.of("--write-requests: " + problem));
  }

  private static boolean isSame(Path wanted, String export) {
    try {
      return Files.exists(wanted)
          && Files.exists(Path.of(export))
          && Files.isSameFile(wanted, Path.of(export));
    } catch (IOException unknown) {
      return false;
    }
  }
}
