package io.profileimporter.cli;

import io.profileimporter.job.JobStore;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The job store that a command works with, also one below the command. */
final class JobStoreOption {

  @Option(
      names = "--job-store",
      paramLabel = "URL",
      scope = ScopeType.INHERIT,
      description = "JDBC URL (default: an H2 file under data/).")
  private @Nullable String jobStore;

  /** What was given, which need not be a URL. */
  Optional<String> url() {
    return Optional.ofNullable(jobStore);
  }

  /** The job store that was given, or else that of the settings. */
  JobStore open(ConfigOption config) {
    return JobStore.open(config.reader().readJobStore(config.file(), url()));
  }
}
