package io.profileimporter.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.job.JobStore;
import io.profileimporter.job.TestStore;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.OptimisticLockingFailureException;

/** Two runs that write into one scope of the ledger beside each other, on a real PostgreSQL. */
class RivalRunsTest {

  private static final long BEFORE = 1;
  private static final long ONE = 2;
  private static final long OTHER = 3;
  private static final LedgerEntry CONTESTED =
      new LedgerEntry(7, LedgerEntry.CONTESTED, 0, EntryState.IN_DOUBT, List.of(), List.of());

  @TempDir private Path folder;
  private final JobStore store = TestStore.POSTGRESQL.open();
  private final LedgerStore ledger = ledger();

  private LedgerStore ledger() {
    LedgerScope shop = new LedgerScope("https://api.example", "shop", "profile-set");
    return new LedgerStore(store.jdbc(), new ScopeStore(store.jdbc()).numberOf(shop));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void doubtsCustomerThatBothHaveWritten() {
    assertThat(after(delivered(7, BEFORE, BEFORE, 10))).contains(delivered(7, BEFORE, BEFORE, 10));
    assertThat(after(delivered(7, ONE, BEFORE, 11))).contains(delivered(7, ONE, BEFORE, 11));
    assertThat(after(delivered(7, OTHER, BEFORE, 12))).contains(CONTESTED);
    assertThat(after(delivered(7, ONE, BEFORE, 13))).contains(CONTESTED);
  }

  @Test
  void doubtsCustomerThatIsNewToBoth() {
    LedgerEntry one = after(delivered(7, ONE, ONE, 11)).orElseThrow();
    assertThat(one.contents()).containsExactly(11L);
    assertThat(after(delivered(7, OTHER, OTHER, 12))).contains(CONTESTED);
  }

  @Test
  void trustsTheRunThatKnewOfTheOther() {
    assertThat(after(delivered(7, ONE, ONE, 11))).isPresent();
    assertThat(after(delivered(7, OTHER, ONE, 12))).contains(delivered(7, OTHER, ONE, 12));
  }

  @Test
  void trustsTheNextNightAgain() {
    assertThat(after(CONTESTED)).contains(CONTESTED);
    LedgerEntry next = delivered(7, ONE, LedgerEntry.CONTESTED, 11);
    assertThat(after(next)).contains(next);
  }

  @Test
  void losesNothingWhileBothWriteTheLedgerAnew() {
    CompletableFuture.allOf(
            CompletableFuture.runAsync(() -> writeManyTimes(ONE)),
            CompletableFuture.runAsync(() -> writeManyTimes(OTHER)))
        .join();
    assertThat(found(ONE)).contains(delivered(ONE, ONE, ONE, 10));
    assertThat(found(OTHER)).contains(delivered(OTHER, OTHER, OTHER, 10));
  }

  /** Each has a customer of its own. */
  private void writeManyTimes(long run) {
    LedgerStore own = ledger();
    for (long content = 1; content <= 10; content++) {
      try (OpenLedger open = own.open(folder)) {
        open.write(List.of(delivered(run, run, run, content)));
      }
      writeAnew(own);
    }
  }

  private void writeAnew(LedgerStore own) {
    try {
      own.writeAnew();
    } catch (OptimisticLockingFailureException theOtherDidSo) {
      assertThat(theOtherDidSo).hasMessageContaining("meanwhile");
    }
  }

  private Optional<LedgerEntry> after(LedgerEntry entry) {
    try (OpenLedger open = ledger.open(folder)) {
      open.write(List.of(entry));
    }
    return found(entry.identity());
  }

  private Optional<LedgerEntry> found(long identity) {
    try (OpenLedger open = ledger.open(folder)) {
      return open.find(identity);
    }
  }

  private static LedgerEntry delivered(long identity, long run, long basis, long content) {
    return new LedgerEntry(
        identity, run, basis, 1, EntryState.DELIVERED, List.of(content), List.of());
  }
}
