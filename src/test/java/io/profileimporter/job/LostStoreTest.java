package io.profileimporter.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.profileimporter.job.CuttingProxy.Cut;
import io.profileimporter.ledger.LedgerSettings;
import io.profileimporter.report.RejectionStore;
import io.profileimporter.report.RunCounts;
import io.profileimporter.report.RunStatus;
import io.profileimporter.report.RunSummary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A job store on a real PostgreSQL that goes away in the midst of a run. */
class LostStoreTest {

  private CuttingProxy way;
  private JobStoreSettings settings;
  private Imports imports;

  @BeforeEach
  void open(@TempDir Path folder) throws IOException {
    way = new CuttingProxy(TestStore.serverPort());
    settings = TestStore.postgresql(way.port());
    imports = new Imports(folder, JobStore.open(settings));
  }

  @AfterEach
  void close() throws IOException {
    imports.close();
    way.close();
  }

  @Test
  void goesOnWhenTheStoreIsBack() {
    RecordingDelivery delivery = cuttingAtSet(3, way::cut);
    RunSummary summary = imports.run(customers(), 10, delivery);
    assertThat(summary.run().status()).isEqualTo(RunStatus.COMPLETED);
    assertThat(delivery.sizes()).containsExactly(10, 10, 10, 10, 5);
    assertThat(imports.notes().get(0)).startsWith("the job store went away (");
    assertThat(imports.notes().get(0)).endsWith("); waiting up to 10 min for it");
    assertThat(imports.notes().subList(1, 3))
        .containsExactly(
            "the job store is back after 0 s",
            "going on with run " + summary.run().id() + " after row 20");
    requireAccounted(summary);
  }

  /** Nobody knows whether a commit whose answer was lost has taken place. */
  @ParameterizedTest
  @CsvSource({
    "COMMIT, BEFORE",
    "COMMIT, BEHIND",
    "rejected_row, BEHIND",
    "BATCH_STEP_EXECUTION, BEFORE"
  })
  void losesAndDoublesNothing(String word, Cut cut) {
    RecordingDelivery delivery = cuttingAtSet(2, () -> way.cutAt(word, cut));
    RunSummary summary = imports.run(customers(), 10, delivery);
    assertThat(summary.run().status()).isEqualTo(RunStatus.COMPLETED);
    requireAccounted(summary);
  }

  @Test
  void goesOnWhenTheLockAloneWasLost() {
    RecordingDelivery delivery = cuttingAtSet(2, this::endTheBackendOfTheLock);
    RunSummary summary = imports.run(customers(), 10, delivery);
    assertThat(delivery.sizes()).containsExactly(10, 10, 10, 5);
    assertThat(imports.notes().get(0))
        .isEqualTo(
            "the job store went away (the connection of the run's lock was cut); waiting up to 10"
                + " min for it");
    requireAccounted(summary);
  }

  @Test
  void sendsNothingAtTheEndWithoutTheLock(@TempDir Path yesterday) throws IOException {
    imports.remember(LedgerSettings.defaults());
    Path longer = imports.export(List.of("c1,", "c1,1990-01-02", "c2,", "c2,1990-01-02"));
    Path before = Files.copy(longer, yesterday.resolve("customers.csv"));
    imports.run(before, 1, RecordingDelivery.faultless());
    RecordingDelivery delivery = cuttingAtSet(2, this::endTheBackendOfTheLock);
    RunSummary summary = imports.run(imports.export(List.of("c1,", "c2,")), 1, delivery);
    assertThat(delivery.sets())
        .containsExactly(List.of(), List.of("c1"), List.of("c1"), List.of("c2"));
    assertThat(summary.run().counts()).isEqualTo(new RunCounts(2, 2, 0, 0, 0, 0));
  }

  @Test
  void stopsWhereAnotherProcessHasTakenOver() {
    Path export = customers();
    RecordingDelivery delivery = cuttingAtSet(2, way::cut);
    try (JobStore other = JobStore.open(settings)) {
      imports.onNote(note -> take(other, export, note));
      assertThatThrownBy(() -> imports.run(export, 10, delivery))
          .isInstanceOf(JobStoreException.class)
          .hasMessageEndingWith(
              " was taken over by another process while the job store was away; this one has"
                  + " stopped");
      assertThat(delivery.sizes()).containsExactly(10, 10);
    }
  }

  @Test
  void stopsWhereAnotherProcessHasEndedTheRun() {
    RecordingDelivery delivery = cuttingAtSet(2, way::cut);
    imports.onNote(
        note ->
            imports
                .store()
                .jdbc()
                .update("update import_run set status = 'completed' where status = 'running'"));
    assertThatThrownBy(() -> imports.run(customers(), 10, delivery))
        .isInstanceOf(JobStoreException.class)
        .hasMessageEndingWith(
            " was gone on with by another process while the job store was away; this one has"
                + " stopped");
  }

  private static void take(JobStore other, Path export, String note) {
    if (note.startsWith("the job store is back")) {
      Export same = Export.of(export.toString(), InputStream.nullInputStream());
      assertThat(RunLock.tryAcquire(other, same.fingerprint())).isPresent();
    }
  }

  private RecordingDelivery cuttingAtSet(int number, Runnable cut) {
    return new RecordingDelivery(
        set -> {
          if (set == number) {
            cut.run();
          }
        });
  }

  private void endTheBackendOfTheLock() {
    imports
        .store()
        .jdbc()
        .queryForList(
            "select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory'"
                + " and database = (select oid from pg_database where datname = 'postgres')");
  }

  /** Every third row is refused. */
  private Path customers() {
    return imports.export(
        IntStream.rangeClosed(1, 35)
            .mapToObj(number -> (number % 3 == 0 ? "r" : "c") + number + ",")
            .toList());
  }

  private void requireAccounted(RunSummary summary) {
    assertThat(summary.run().counts()).isEqualTo(new RunCounts(35, 24, 0, 11, 0, 0));
    AtomicLong rows = new AtomicLong();
    new RejectionStore(imports.store().jdbc())
        .forEachRow(summary.run().id(), row -> rows.incrementAndGet());
    assertThat(rows).hasValue(11);
    assertThat(List.copyOf(summary.rejectedByReason().values())).containsExactly(11L);
  }
}
