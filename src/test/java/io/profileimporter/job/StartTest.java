package io.profileimporter.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.profileimporter.report.ImportName;
import io.profileimporter.report.Run;
import io.profileimporter.report.Run.RequestCounts;
import io.profileimporter.report.RunCounts;
import io.profileimporter.report.RunStatus;
import io.profileimporter.report.SourceFingerprint;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StartTest {

  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  private static final Map<String, String> SETTINGS = Map.of("endpoint", "profile-set");
  private static final SourceFingerprint FILE = file("aaaaaaaaaa", 70, NOON);

  @Test
  void firstRunBeginsAnew() {
    assertThat(decide(Optional.empty(), FILE, SETTINGS, false)).isEqualTo(fresh());
  }

  @ParameterizedTest
  @EnumSource(names = {"COMPLETED", "ABANDONED"})
  void endedRunIsFollowedByANewOne(RunStatus status) {
    assertThat(decide(Optional.of(run(status)), FILE, SETTINGS, false)).isEqualTo(fresh());
  }

  @ParameterizedTest
  @EnumSource(names = {"RUNNING", "STOPPED", "STOPPED_AT_MAX_REJECTED", "FAILED"})
  void interruptedRunIsGoneOnWith(RunStatus status) {
    Start start = decide(Optional.of(run(status)), FILE, SETTINGS, false);
    assertThat(start.resumed()).contains(run(status));
    assertThat(start.notes()).containsExactly("going on with run r after row 20");
  }

  @Test
  void touchedFileIsTold() {
    SourceFingerprint touched = file("aaaaaaaaaa", 70, NOON.plusSeconds(1));
    assertThat(decide(Optional.of(run(RunStatus.FAILED)), touched, SETTINGS, false).notes())
        .containsExactly(
            "going on with run r after row 20; the file has another time but the same content");
  }

  @Test
  void sandboxOfEarlierProcessIsTold() {
    Map<String, String> sandbox = Map.of("api-url", Run.SANDBOX);
    Run run = run(RunStatus.STOPPED, sandbox);
    assertThat(decide(Optional.of(run), FILE, sandbox, false).notes())
        .containsExactly(
            "going on with run r after row 20; this sandbox is new and has none of the rows before,"
                + " --start-over sends them again");
  }

  @Test
  void changesAreRefusedTogether() {
    Map<String, String> now =
        Map.of("endpoint", "import-audience", "mapping", "x", "id-name", "id");
    SourceFingerprint changed = file("bbbbbbbbbb", 71, NOON.plusSeconds(1));
    assertThatThrownBy(() -> decide(Optional.of(run(RunStatus.RUNNING)), changed, now, false))
        .isInstanceOf(RefusedStartException.class)
        .hasMessage(
            "customers.csv: run r was interrupted after row 20, and since then the file has changed"
                + " (70 bytes of 2026-11-23T12:00:00Z, SHA-256 aaaaaaaa… before; 71 bytes of"
                + " 2026-11-23T12:00:01Z, bbbbbbbb… now); endpoint was \"profile-set\" and is"
                + " \"import-audience\"; id-name was \"not set\" and is \"id\"; the mapping has"
                + " changed. Going on could mix two states, so nothing was sent. Bring back what"
                + " has changed and the run goes on, or begin again at the first row with"
                + " --start-over.");
  }

  @Test
  void correctedExportBeginsAnewAfterTooManyRejections() {
    Run stopped = run(RunStatus.STOPPED_AT_MAX_REJECTED);
    Start start = decide(Optional.of(stopped), FILE, Map.of(), false);
    assertThat(start.abandoned()).contains(stopped);
    assertThat(start.notes())
        .containsExactly(
            "starting anew: since run r stopped, endpoint was \"profile-set\" and is \"not set\"");
  }

  @Test
  void startsOverWhenAsked() {
    Start start = decide(Optional.of(run(RunStatus.FAILED)), FILE, Map.of(), true);
    assertThat(start.resumed()).isEmpty();
    assertThat(start.abandoned()).contains(run(RunStatus.FAILED));
    assertThat(start.notes()).containsExactly("starting over; run r is left behind");
  }

  private static Start decide(
      Optional<Run> newest, SourceFingerprint file, Map<String, String> settings, boolean over) {
    return Start.decide(newest, file, settings, over);
  }

  private static Start fresh() {
    return new Start(Optional.empty(), Optional.empty(), List.of());
  }

  private static SourceFingerprint file(String hash, long size, Instant modified) {
    return new SourceFingerprint(
        "/in/customers.csv", "customers.csv", size, Optional.of(modified), hash);
  }

  private static Run run(RunStatus status) {
    return run(status, SETTINGS);
  }

  private static Run run(RunStatus status, Map<String, String> settings) {
    return new Run(
        "r",
        ImportName.NONE,
        FILE,
        settings,
        Path.of("reports/r"),
        status,
        Optional.empty(),
        NOON,
        Optional.empty(),
        new RunCounts(25, 18, 0, 2, 5, 0),
        RequestCounts.NONE);
  }
}
