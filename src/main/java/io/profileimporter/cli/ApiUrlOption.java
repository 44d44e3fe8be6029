package io.profileimporter.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The API that a command speaks to. */
final class ApiUrlOption {

  @Option(names = "--api-url", paramLabel = "URL", description = "Where the API is.")
  private @Nullable String apiUrl;

  /** What was given, which need not be a URL. */
  Optional<String> text() {
    return Optional.ofNullable(apiUrl);
  }
}
