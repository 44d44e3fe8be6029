package io.profileimporter.cli;

import io.profileimporter.config.Overrides;
import io.profileimporter.config.SettingsReader;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that {@code import} and {@code check} share. */
final class SettingsOptions {

  @Mixin private ConfigOption config = new ConfigOption();

  @Mixin private MappingOption mapping = new MappingOption();

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "Name of the import (default: that of the mapping file).")
  private @Nullable String name;

  @Option(
      names = "--endpoint",
      paramLabel = "NAME",
      description = "profile-set: one request a profile. import-audience: one a set.")
  private @Nullable String endpoint;

  @Option(
      names = "--report-dir",
      paramLabel = "DIR",
      description = "Folder of the reports, one folder a run (default: reports).")
  private @Nullable Path reportDir;

  @Option(
      names = "--set-size",
      paramLabel = "N",
      description = "Rows a set: they are delivered and committed together.")
  private @Nullable Integer setSize;

  @Option(
      names = "--max-rejected",
      paramLabel = "N|N%",
      description = "Stop when more rows than that are rejected.")
  private @Nullable String maxRejected;

  @Option(names = "--no-progress", description = "Do not show progress.")
  private boolean noProgress;

  SettingsReader reader() {
    return config.reader();
  }

  boolean showsProgress() {
    return !noProgress;
  }

  /** The options of a run that sends, given those that only such a run has. */
  Overrides sending(
      Optional<String> apiUrl,
      Optional<URI> sandbox,
      Optional<String> jobStore,
      boolean acceptChanges) {
    return overrides(apiUrl, sandbox, jobStore, acceptChanges, true);
  }

  /** The options of a run that sends nothing. */
  Overrides checking() {
    return overrides(Optional.empty(), Optional.empty(), Optional.empty(), false, false);
  }

  private Overrides overrides(
      Optional<String> apiUrl,
      Optional<URI> sandbox,
      Optional<String> jobStore,
      boolean acceptChanges,
      boolean sends) {
    return Overrides.builder()
        .config(config.file())
        .name(Optional.ofNullable(name))
        .mapping(mapping.file())
        .apiUrl(apiUrl)
        .endpoint(Optional.ofNullable(endpoint))
        .sandbox(sandbox)
        .jobStore(jobStore)
        .reportDir(Optional.ofNullable(reportDir))
        .setSize(setSize == null ? OptionalInt.empty() : OptionalInt.of(setSize))
        .maxRejected(Optional.ofNullable(maxRejected))
        .acceptChanges(acceptChanges)
        .sends(sends)
        .build();
  }
}
