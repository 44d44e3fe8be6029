package io.profileimporter.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.report.PrunedRun;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pruning leaves nothing of a run behind, on each database. */
class PruningTest {

  private final Instant later = Imports.NOON.instant().plusSeconds(1);

  @ParameterizedTest
  @EnumSource
  void leavesNothingOfRun(TestStore database, @TempDir Path folder) {
    try (JobStore store = database.open();
        Imports imports = new Imports(folder, store)) {
      Path export = imports.export(List.of("c1,", "r2,", "c3,tomorrow"));
      imports.run(export, 10, RecordingDelivery.faultless());
      imports.run(export, 10, RecordingDelivery.faultless());
      Pruning pruning = new Pruning(store);
      assertThat(pruning.find(Imports.NOON.instant())).isEmpty();
      List<PrunedRun> old = pruning.find(later);
      assertThat(old).extracting(PrunedRun::rejections).containsExactly(2L);
      assertThat(pruning.prune(old.get(0))).isTrue();
      assertThat(pruning.find(later)).isEmpty();
      assertThat(old.get(0).run().reportFolder()).doesNotExist();
      assertThat(runsIn(store, "rejection")).isEqualTo(1);
      assertThat(runsIn(store, "import_run")).isEqualTo(1);
      assertThat(store.jdbc().queryForList("select * from batch_job_execution")).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void leavesRunsAlone(TestStore database, @TempDir Path folder) {
    try (JobStore store = database.open();
        Imports imports = new Imports(folder, store)) {
      Path export = imports.export(List.of("c1,"));
      imports.run(export, 10, RecordingDelivery.faultless());
      imports.run(export, 10, RecordingDelivery.faultless());
      PrunedRun old = new Pruning(store).find(later).get(0);
      try (RunLock held = RunLock.tryAcquire(store, old.run().source()).orElseThrow()) {
        assertThat(new Pruning(store).prune(old)).isFalse();
        assertThat(held.isHeld()).isTrue();
      }
      assertThat(runsIn(store, "import_run")).isEqualTo(2);
    }
  }

  private static int runsIn(JobStore store, String table) {
    return store.jdbc().queryForList("select distinct run_id from " + table).size();
  }
}
