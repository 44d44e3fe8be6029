package io.profileimporter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.cli.ImporterProcess.Ended;
import io.profileimporter.sandbox.Sandbox;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** SIGTERM, as a service manager or Ctrl-C stops an import. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class TerminatedImportIT {

  private static final Duration SOME_SECONDS = Duration.ofSeconds(20);

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void endsTheSetAndGoesOnAfterIt(JobStoreKind kind) {
    Path export = ImporterHome.export(folder.resolve("customers.csv"), 400);
    try (Sandbox api = ImporterHome.api("latency=20ms")) {
      ImporterHome home = new ImporterHome(folder, api.uri(), kind, "in-flight: 4, set-size: 100");
      assertStopped(home.start("import", export), api, 150);
      assertThat(home.summary().get("status").asString()).isEqualTo("stopped");
      assertThat(home.summary().get("left").asLong()).isZero();
      assertEachSentOnce(home, api);
      Ended ended = home.run("import", export);
      assertThat(ended.err()).contains("going on with run");
      assertThat(ended.code()).as("%s", ended).isEqualTo(3);
      assertEachSentOnce(home, api);
    }
  }

  /** Had the last set not been committed, its profiles would be sent again. */
  private static void assertEachSentOnce(ImporterHome home, Sandbox api) {
    assertThat(home.summary().get("delivered").asLong()).isEqualTo(api.counts().profilesSet());
  }

  private static void assertStopped(ImporterProcess process, Sandbox api, long taken) {
    try (process) {
      Ended ended =
          process
              .awaitAtLeast(taken, () -> api.counts().profilesSet())
              .terminate()
              .awaitEnd(SOME_SECONDS);
      assertThat(ended.code()).as("%s", ended).isEqualTo(1);
      assertThat(ended.err()).contains("stopping; what is under way");
      assertThat(ended.out()).contains("stopped; start the same command again and it goes on");
    }
  }

  @Test
  void leavesSoonWhileTheApiIsAway() {
    Path export = ImporterHome.export(folder.resolve("customers.csv"), 200);
    try (Sandbox api = ImporterHome.api("503=100%")) {
      ImporterHome home =
          new ImporterHome(folder, api.uri(), JobStoreKind.H2, "set-size: 50, in-flight: 4");
      try (ImporterProcess process = home.start("import", export)) {
        process.awaitAtLeast(5, () -> api.counts().requestsInAll()).terminate();
        Ended ended = process.awaitEnd(SOME_SECONDS);
        assertThat(ended.code()).as("%s", ended).isEqualTo(1);
      }
      assertThat(home.summary().get("status").asString()).isEqualTo("stopped");
      assertThat(home.summary().get("delivered").asLong()).isZero();
    }
  }
}
