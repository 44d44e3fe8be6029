package io.profileimporter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.cli.ImporterProcess.Ended;
import io.profileimporter.sandbox.Sandbox;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * An import that is killed with SIGKILL again and again, and started again with the same command,
 * ends as one that nothing disturbed: with customers of whom there are several different rows, and
 * with mailboxes that two of them share.
 */
@Timeout(value = 60, unit = TimeUnit.MINUTES)
class KilledImportIT {

  private static final int ROWS = Integer.getInteger("killed.rows", 1_500);
  private static final int KILLS = Integer.getInteger("killed.times", 4);
  private static final long SEED = Long.getLong("killed.seed", 1);
  private static final int SET_SIZE = 20;

  /** Rows behind the set that may be under way as well. */
  private static final int LOOK_AHEAD = 15;

  private static final String DELIVERY =
      "in-flight: 4, set-size: %d, look-ahead: %d".formatted(SET_SIZE, LOOK_AHEAD);

  private static Path export = Path.of("");
  private static ImportOutcome undisturbed;

  @BeforeAll
  static void importUndisturbed(@TempDir Path folder) {
    export = EntangledExport.write(folder.resolve("customers.csv"), ROWS);
    try (Sandbox api = ImporterHome.api("")) {
      ImporterHome home = new ImporterHome(folder, api.uri(), JobStoreKind.H2, DELIVERY);
      assertThat(home.run("import", export).code()).isEqualTo(3);
      undisturbed = ImportOutcome.of(home, api);
      assertThat(api.counts().replacedIdentifiers()).as("ids that share a mailbox").isPositive();
    }
  }

  @ParameterizedTest
  @EnumSource
  void endsAsOneThatNothingDisturbed(JobStoreKind kind, @TempDir Path folder) {
    try (Sandbox api = ImporterHome.api("latency=3ms")) {
      ImporterHome home = new ImporterHome(folder, api.uri(), kind, DELIVERY);
      killAtManyPoints(home, api);
      Ended ended = home.run("import", export);
      assertThat(ended.code()).as("%s", ended).isEqualTo(3);
      ImportOutcome.of(home, api).assertSameAs(undisturbed);
      assertThat(api.counts().profilesSet())
          .isLessThanOrEqualTo(delivered() + (long) KILLS * (SET_SIZE + LOOK_AHEAD));
      assertThat(home.run("runs").out().lines().skip(1))
          .singleElement()
          .asString()
          .contains("completed");
      assertNextNightSendsNothing(home, api);
    }
  }

  private static void assertNextNightSendsNothing(ImporterHome home, Sandbox api) {
    long before = api.counts().profilesSet();
    Ended next = home.run("import", "--accept-changes", export);
    assertThat(next.out()).contains("= delivered 0 + unchanged %,d +".formatted(delivered()));
    assertThat(api.counts().profilesSet()).as("%s", next).isEqualTo(before);
  }

  private static long delivered() {
    return undisturbed.numbers().get("delivered").asLong();
  }

  private static void killAtManyPoints(ImporterHome home, Sandbox api) {
    Random chance = new Random(SEED);
    for (int kill = 0; kill < KILLS; kill++) {
      try (ImporterProcess process = home.start("import", export)) {
        awaitPoint(kill, process, api, chance);
        process.kill();
      }
    }
  }

  /** The points in time at which a start is special, and then any. */
  private static void awaitPoint(int kill, ImporterProcess process, Sandbox api, Random chance) {
    long taken = api.counts().profilesSet();
    switch (kill) {
      case 0 -> process.awaitPrinted("importing customers.csv");
      case 1 -> process.awaitAtLeast(taken + anyShare(chance), () -> api.counts().profilesSet());
      case 2 -> process.awaitAtLeast(taken + 1, () -> api.counts().profilesSet());
      case 3 -> process.awaitPrinted("going on with run");
      default -> process.awaitAtLeast(taken + anyShare(chance), () -> api.counts().profilesSet());
    }
  }

  private static int anyShare(Random chance) {
    return 3 * SET_SIZE + chance.nextInt((int) delivered() / KILLS - 3 * SET_SIZE);
  }
}
