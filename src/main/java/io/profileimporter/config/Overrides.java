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

  /** A command line without options, of a command that sends nothing. */
  public static Builder builder() {
    return new Builder();
  }

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

  /** Without the URL of the job store, which may hold a password. */
  @Override
  public String toString() {
    return "Overrides[config=%s, mapping=%s, endpoint=%s, sends=%s]"
        .formatted(config, mapping, endpoint, sends);
  }

  /** Takes what a command was given, option by option. */
  public static final class Builder {

    private Optional<Path> config = Optional.empty();
    private Optional<String> name = Optional.empty();
    private Optional<Path> mapping = Optional.empty();
    private Optional<String> apiUrl = Optional.empty();
    private Optional<String> endpoint = Optional.empty();
    private Optional<URI> sandbox = Optional.empty();
    private Optional<String> jobStore = Optional.empty();
    private Optional<Path> reportDir = Optional.empty();
    private OptionalInt setSize = OptionalInt.empty();
    private Optional<String> maxRejected = Optional.empty();
    private boolean acceptChanges;
    private boolean sends;

    private Builder() {}

    public Builder config(Optional<Path> given) {
      config = given;
      return this;
    }

    public Builder name(Optional<String> given) {
      name = given;
      return this;
    }

    public Builder mapping(Optional<Path> given) {
      mapping = given;
      return this;
    }

    public Builder apiUrl(Optional<String> given) {
      apiUrl = given;
      return this;
    }

    public Builder endpoint(Optional<String> given) {
      endpoint = given;
      return this;
    }

    public Builder sandbox(Optional<URI> given) {
      sandbox = given;
      return this;
    }

    public Builder jobStore(Optional<String> given) {
      jobStore = given;
      return this;
    }

    public Builder reportDir(Optional<Path> given) {
      reportDir = given;
      return this;
    }

    public Builder setSize(OptionalInt given) {
      setSize = given;
      return this;
    }

    public Builder maxRejected(Optional<String> given) {
      maxRejected = given;
      return this;
    }

    public Builder acceptChanges(boolean given) {
      acceptChanges = given;
      return this;
    }

    public Builder sends(boolean given) {
      sends = given;
      return this;
    }

    /** What was given. */
    public Overrides build() {
      return new Overrides(
          config,
          name,
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
  }
}
