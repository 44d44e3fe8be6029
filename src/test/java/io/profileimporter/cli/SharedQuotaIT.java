package io.profileimporter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.cli.ImporterProcess.Ended;
import io.profileimporter.sandbox.Sandbox;
import io.profileimporter.sandbox.SandboxSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two imports of one shop on one job store: together they keep to the shop's quota. Takes more than
 * a minute, as that is what the quota is about.
 */
@Tag("soak")
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class SharedQuotaIT {

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  @Test
  void processesNeverExceedTheQuotaTogether(@TempDir Path folder) {
    SandboxSettings strict = SandboxSettings.local("shop", ImporterHome.SECRET);
    try (Sandbox api = Sandbox.start(strict.withAudienceLimit(40))) {
      ImporterHome home =
          new ImporterHome(
              folder,
              api.uri(),
              JobStoreKind.POSTGRESQL,
              "endpoint: import-audience, set-size: 10");
      Path first = ImporterHome.export(folder.resolve("first.csv"), 250);
      Path second = ImporterHome.export(folder.resolve("second.csv"), 240);
      try (ImporterProcess one = home.start("import", "--no-progress", first);
          ImporterProcess other = home.start("import", "--no-progress", second)) {
        assertFinished(one.awaitEnd(PATIENCE));
        assertFinished(other.awaitEnd(PATIENCE));
      }
      assertThat(api.counts().replies(200)).isGreaterThanOrEqualTo(49);
      assertThat(api.counts().replies(429)).isZero();
    }
  }

  private static void assertFinished(Ended ended) {
    assertThat(ended.code()).as("%s", ended).isIn(0, 3);
    assertThat(ended.out()).contains(" + left 0");
  }
}
