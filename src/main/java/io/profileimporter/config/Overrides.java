package io.profileimporter.config;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the command line says, which goes before the settings file.
 *
 * @param config the settings file; default {@code config/application.yaml} where it exists
 * @param name what the import is called
 * @param apiUrl text of the option, checked with all other settings
 * @param sandbox where the sandbox of this process listens, if the run delivers to it
 * @param acceptChanges whether the brakes are accepted for once
 * @param sends whether the run sends anything, and so needs credentials
 */
public record Overrides(
    Optional<Path> config,
    Optional<String> name,
    Optional<Path> mapping,
    Optional<String> apiUrl,
    Optional<String> endpoint,
    Optional<URI> sandbox,
    Optional<String> jobStore,
    Optional<Path> reportDir,
    OptionalInt setSize,
    Optional<String> maxRejected,
    boolean acceptChanges,
    boolean sends) {

  /** The same for an import of this name. */
  Overrides withName(String otherName) {
    return new Overrides(
        config,
        Optional.of(otherName),
        mapping,
        apiUrl,
        endpoint,
        sandbox,
        jobStore,
        reportDir,
        setSize,
        maxRejected,
        acceptChanges,
        sends);
  }

  /** What a command says that runs the imports of a settings file as they stand there. */
  public static Overrides ofFile(
      Optional<Path> config, Optional<String> jobStore, boolean acceptChanges, boolean sends) {
    return new Overrides(
        config,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        jobStore,
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        acceptChanges,
        sends);
  }

  /** Without the URL of the job store, which may hold a password. */
  @Override
  public String toString() {
    return "Overrides[config=%s, mapping=%s, endpoint=%s, sends=%s]"
        .formatted(config, mapping, endpoint, sends);
  }
}
