package io.profileimporter.report;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A run as the job store knows it.
 *
 * @param id sorts by the time of the start: {@code 20261123-133105-1f3a}
 * @param importName which import this is a run of
 * @param settings the settings that decide what is sent, and where to, each with its value or its
 *     hash; no secret is among them
 * @param message why it ended as it did, where there is more to say than the status
 */
public record Run(
    String id,
    ImportName importName,
    SourceFingerprint source,
    Map<String, String> settings,
    Path reportFolder,
    RunStatus status,
    Optional<String> message,
    Instant started,
    Optional<Instant> ended,
    RunCounts counts,
    RequestCounts requests) {

  /** Stands in the place of the API's URL where a run has sent to the sandbox of its process. */
  public static final String SANDBOX = "the sandbox";

  public Run {
    settings = Map.copyOf(settings);
  }

  /** Whether what it has sent went to a sandbox that was gone with the process. */
  public boolean wentToSandbox() {
    return SANDBOX.equals(settings.get("api-url"));
  }

  /** This run at its end. */
  public Run ended(RunStatus endStatus, Optional<String> endMessage, Instant end) {
    return new Run(
        id,
        importName,
        source,
        settings,
        reportFolder,
        endStatus,
        endMessage,
        started,
        Optional.of(end),
        counts,
        requests);
  }

  /** This run with another status. */
  public Run with(RunStatus otherStatus) {
    return new Run(
        id,
        importName,
        source,
        settings,
        reportFolder,
        otherStatus,
        message,
        started,
        ended,
        counts,
        requests);
  }

  /** This run with other numbers. */
  public Run with(RunCounts otherCounts, RequestCounts otherRequests) {
    return new Run(
        id,
        importName,
        source,
        settings,
        reportFolder,
        status,
        message,
        started,
        ended,
        otherCounts,
        otherRequests);
  }

  /** The requests of a run: all of them, and those that repeated one that had failed. */
  public record RequestCounts(long requests, long retries) {

    public static final RequestCounts NONE = new RequestCounts(0, 0);
  }
}
