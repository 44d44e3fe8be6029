package io.profileimporter.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.delivery.DeliveryStoppedException;
import io.profileimporter.delivery.UndeliverableException;
import io.profileimporter.ledger.LedgerSettings;
import io.profileimporter.report.RunCounts;
import io.profileimporter.report.RunStatus;
import io.profileimporter.report.RunSummary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportRunTest {

  private Imports imports;

  @BeforeEach
  void open(@TempDir Path folder) {
    imports = new Imports(folder);
  }

  @AfterEach
  void close() {
    imports.close();
  }

  /** Spring Batch 6.0.6 sends a failed chunk again one by one where a step is fault-tolerant. */
  @Test
  void failedSetIsNeverSentAgainOneByOne() {
    RecordingDelivery failing =
        RecordingDelivery.failingAtSet(2, new UndeliverableException("the API is away"));
    RunSummary summary = imports.run(customers(25), 10, failing);
    assertThat(failing.sizes()).containsExactly(10, 10);
    assertThat(summary.run().status()).isEqualTo(RunStatus.FAILED);
    assertThat(summary.run().message())
        .contains("the API is away; start the same command again and it goes on");
    assertThat(summary.run().counts()).isEqualTo(new RunCounts(20, 10, 0, 0, 10, 0));
    assertThat(failing.isClosed()).isTrue();
  }

  @Test
  void failedCheckIsNotToBeGoneOnWith() {
    RecordingDelivery failing =
        RecordingDelivery.failingAtSet(2, new UndeliverableException("the disk is full"));
    RunSummary summary = imports.run(customers(25), 10, failing.rehearsing());
    assertThat(summary.run().message()).contains("the disk is full");
  }

  @Test
  void goesOnBehindTheLastCommittedSet() {
    Path export = customers(25);
    imports.run(export, 10, RecordingDelivery.failingAtSet(2, new UndeliverableException("away")));
    RecordingDelivery second = RecordingDelivery.faultless();
    RunSummary summary = imports.run(export, 10, second);
    assertThat(second.sets().get(0)).startsWith("c10").hasSize(10);
    assertThat(second.sizes()).containsExactly(10, 5);
    assertThat(summary.run().counts()).isEqualTo(new RunCounts(25, 25, 0, 0, 0, 0));
    assertThat(summary.run().requests().requests()).isEqualTo(4);
    assertThat(imports.notes())
        .containsExactly("going on with run " + summary.run().id() + " after row 10");
  }

  @Test
  void faultOfOurOwnEndsTheRunWithoutItsText() {
    RunSummary summary =
        imports.run(
            customers(3), 10, RecordingDelivery.failingAtSet(1, new IllegalStateException("anna")));
    assertThat(summary.run().status()).isEqualTo(RunStatus.FAILED);
    assertThat(summary.run().message()).contains("an unexpected fault, which the log describes");
  }

  @Test
  void stoppedDeliveryStopsTheRun() {
    RunSummary summary =
        imports.run(
            customers(25), 10, RecordingDelivery.failingAtSet(2, new DeliveryStoppedException()));
    assertThat(summary.run().status()).isEqualTo(RunStatus.STOPPED);
    assertThat(summary.run().message()).contains("it was asked to stop");
    assertThat(summary.run().counts().settled()).isEqualTo(10);
  }

  @Test
  void stopEndsTheRunAfterItsSet() {
    RecordingDelivery delivery = new RecordingDelivery(set -> imports.stop().give());
    RunSummary summary = imports.run(customers(25), 10, delivery);
    assertThat(delivery.sizes()).containsExactly(10);
    assertThat(summary.run().status()).isEqualTo(RunStatus.STOPPED);
    assertThat(summary.run().counts()).isEqualTo(new RunCounts(10, 10, 0, 0, 0, 0));
  }

  @Test
  void stopEndsTheCatchUpAsWell() {
    imports.remember(LedgerSettings.defaults());
    imports.run(
        imports.export(List.of("c1,", "c1,1990-01-02", "c2,", "c2,1990-01-02")),
        1,
        RecordingDelivery.faultless());
    Path shorter = imports.export(List.of("c1,", "c2,"));
    RecordingDelivery stopping =
        new RecordingDelivery(
            set -> {
              if (set == 2) {
                imports.stop().give();
              }
            });
    RunSummary summary = imports.run(shorter, 1, stopping);
    assertThat(stopping.sets()).containsExactly(List.of(), List.of("c1"));
    assertThat(summary.run().status()).isEqualTo(RunStatus.STOPPED);
    RecordingDelivery second = RecordingDelivery.faultless();
    assertThat(imports.run(shorter, 1, second).run().counts())
        .isEqualTo(new RunCounts(2, 2, 0, 0, 0, 0));
    assertThat(second.sets()).containsExactly(List.of("c1"), List.of("c2"));
  }

  @Test
  void goesOnOnceAnExportThatWasTakenAwayIsBack(@TempDir Path elsewhere) {
    imports.remember(LedgerSettings.defaults());
    imports.run(imports.export(List.of("c1,", "c1,1990-01-02")), 1, RecordingDelivery.faultless());
    Path shorter = imports.export(List.of("c1,"));
    Path away = elsewhere.resolve("customers.csv");
    RunSummary summary = imports.run(shorter, 1, new RecordingDelivery(set -> move(shorter, away)));
    assertThat(summary.run().message())
        .contains(
            "the file was taken away while it was read: put it back and start the same command"
                + " again, and it goes on");
    move(away, shorter);
    assertThat(imports.run(shorter, 1, RecordingDelivery.faultless()).run().counts())
        .isEqualTo(new RunCounts(1, 1, 0, 0, 0, 0));
  }

  private static void move(Path from, Path to) {
    try {
      Path moved = Files.move(from, to);
      assertThat(moved).exists();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Test
  void saysWhatIsLeftOutWhereAllIsToBeSentFromTheMidst(@TempDir Path yesterday) throws IOException {
    imports.remember(LedgerSettings.defaults());
    Path one = Files.copy(imports.export(List.of("c0,")), yesterday.resolve("customers.csv"));
    imports.run(one, 1, RecordingDelivery.faultless());
    Path export = imports.export(List.of("c0,", "c1,", "c2,"));
    imports.run(export, 1, RecordingDelivery.failingAtSet(2, new DeliveryStoppedException()));
    imports.remember(LedgerSettings.defaults().sendingAll());
    imports.run(export, 1, RecordingDelivery.faultless());
    assertThat(imports.notes())
        .last()
        .isEqualTo(
            "1 of the rows before were left out as unchanged; --start-over sends all of them");
  }

  @Test
  void refusalsCountAsRejectedRows() {
    Path export = imports.export(List.of("r1,", "c2,", "r3,", "c4,1999-99-99"));
    RunSummary summary = imports.run(export, 10, RecordingDelivery.faultless());
    assertThat(summary.run().counts()).isEqualTo(new RunCounts(4, 2, 0, 2, 0, 1));
    assertThat(summary.rejectedByReason()).containsOnly(Map.entry("refused-by-api", 2L));
  }

  @Test
  void refusalsStopTheRunBeyondTheLimit() {
    Path export = imports.export(Collections.nCopies(30, "r1,"));
    RunSummary summary = imports.run(export, 10, "15", RecordingDelivery.faultless());
    assertThat(summary.run().status()).isEqualTo(RunStatus.STOPPED_AT_MAX_REJECTED);
    assertThat(summary.run().message())
        .contains("20 of 20 rows were rejected; no more than 15 may be");
  }

  @Test
  void tooManyRejectedRowsAtTheEndStopTheRunEachTime() {
    Path export = imports.export(List.of("r1,", "c2,"));
    imports.run(export, 10, "40%", RecordingDelivery.faultless());
    RecordingDelivery second = RecordingDelivery.faultless();
    RunSummary summary = imports.run(export, 10, "40%", second);
    assertThat(second.sets()).isEmpty();
    assertThat(summary.run().status()).isEqualTo(RunStatus.STOPPED_AT_MAX_REJECTED);
    assertThat(summary.run().message())
        .contains("1 of 2 rows were rejected; no more than 40% may be");
  }

  @Test
  void stoppedRunFinishesWithALimitThatAllowsIt() {
    Path export = imports.export(List.of("r1,", "c2,"));
    imports.run(export, 10, "40%", RecordingDelivery.faultless());
    RunSummary summary = imports.run(export, 10, "50%", RecordingDelivery.faultless());
    assertThat(summary.run().status()).isEqualTo(RunStatus.COMPLETED);
    assertThat(summary.run().counts()).isEqualTo(new RunCounts(2, 1, 0, 1, 0, 0));
  }

  @Test
  void runWhoseEndCouldNotBeStoredIsNoFinishedOne() {
    RecordingDelivery delivery =
        new RecordingDelivery(set -> execute("alter table batch_step_execution rename to hidden"));
    RunSummary summary = imports.run(customers(25), 10, delivery);
    assertThat(summary.run().status()).isEqualTo(RunStatus.FAILED);
    assertThat(summary.run().counts().left()).isPositive();
  }

  private void execute(String sql) {
    try (Connection connection = imports.store().dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private Path customers(int count) {
    return imports.export(IntStream.range(0, count).mapToObj(id -> "c" + id + ",").toList());
  }
}
