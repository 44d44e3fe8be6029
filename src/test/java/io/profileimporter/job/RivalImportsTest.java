package io.profileimporter.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.ledger.LedgerSettings;
import io.profileimporter.report.RunCounts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two exports into one shop beside each other, one customer in both, on a real PostgreSQL. */
class RivalImportsTest {

  private JobStore store;
  private Imports one;
  private Imports other;
  private Path first;
  private Path second;

  @BeforeEach
  void open(@TempDir Path folder) throws Exception {
    JobStoreSettings settings = TestStore.POSTGRESQL.settings();
    store = JobStore.open(settings);
    one = imports(folder.resolve("one"), store);
    other = imports(folder.resolve("other"), JobStore.open(settings));
    first = one.export(List.of("c1,1981-01-01", "c2,1982-02-02"));
    second = other.export(List.of("c1,1991-01-01", "c3,1983-03-03"));
  }

  private static Imports imports(Path folder, JobStore store) throws Exception {
    Imports imports = new Imports(Files.createDirectory(folder), store);
    imports.remember(LedgerSettings.defaults());
    return imports;
  }

  @AfterEach
  void close() {
    one.close();
    other.close();
  }

  @Test
  void nextNightSendsTheCustomerOfBothAgain() {
    importBesideEachOther();
    RecordingDelivery next = RecordingDelivery.faultless();
    assertThat(one.run(first, 10, next).run().counts()).isEqualTo(new RunCounts(2, 1, 1, 0, 0, 0));
    assertThat(next.sets()).containsExactly(List.of("c1"));
  }

  @Test
  void customersOfOneAloneAreKnown() {
    importBesideEachOther();
    RecordingDelivery next = RecordingDelivery.faultless();
    assertThat(other.run(second, 10, next).run().counts())
        .isEqualTo(new RunCounts(2, 1, 1, 0, 0, 0));
    assertThat(other.run(second, 10, next).run().counts())
        .isEqualTo(new RunCounts(2, 0, 2, 0, 0, 0));
  }

  /** The whole of the other one takes place while requests of the first are under way. */
  private void importBesideEachOther() {
    RecordingDelivery delivery =
        new RecordingDelivery(
            set ->
                CompletableFuture.runAsync(
                        () -> other.run(second, 10, RecordingDelivery.faultless()))
                    .join());
    assertThat(one.run(first, 10, delivery).run().counts())
        .isEqualTo(new RunCounts(2, 2, 0, 0, 0, 0));
  }
}
