package io.profileimporter.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.job.JobStore;
import io.profileimporter.job.TestStore;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two runs that write into one scope of the ledger beside each other, on a real PostgreSQL. */
class RivalRunsTest {

  private static final long BEFORE = 1;
  private static final long ONE = 2;
  private static final long OTHER = 3;
  private static final LedgerEntry CONTESTED =
      new LedgerEntry(7, LedgerEntry.CONTESTED, 0, EntryState.IN_DOUBT, List.of(), List.of());

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
  void doubtsCustomerOfBothThatAreMergedTogether() {
    ledger.write(List.of(delivered(7, ONE, BEFORE, 11)));
    ledger.write(List.of(delivered(7, OTHER, BEFORE, 12)));
    assertThat(merged(7)).contains(CONTESTED);
  }

  @Test
  void doubtsCustomerOfBothThatAreMergedInTurn() {
    assertThat(merged(delivered(7, BEFORE, BEFORE, 10))).contains(delivered(7, BEFORE, BEFORE, 10));
    assertThat(merged(delivered(7, ONE, BEFORE, 11))).contains(delivered(7, ONE, ONE, 11));
    assertThat(merged(delivered(7, OTHER, BEFORE, 12))).contains(CONTESTED);
    assertThat(merged(delivered(7, ONE, BEFORE, 13))).contains(CONTESTED);
  }

  @Test
  void doubtsCustomerThatIsNewToBoth() {
    LedgerEntry one = merged(delivered(7, ONE, ONE, 11)).orElseThrow();
    assertThat(one.contents()).containsExactly(11L);
    assertThat(merged(delivered(7, OTHER, OTHER, 12))).contains(CONTESTED);
  }

  @Test
  void trustsTheRunThatKnewOfTheOther() {
    assertThat(merged(delivered(7, ONE, ONE, 11))).isPresent();
    assertThat(merged(delivered(7, OTHER, ONE, 12))).contains(delivered(7, OTHER, OTHER, 12));
  }

  @Test
  void trustsTheNextNightAgain() {
    ledger.write(List.of(CONTESTED));
    assertThat(merged(7)).contains(CONTESTED);
    LedgerEntry next = delivered(7, ONE, LedgerEntry.CONTESTED, 11);
    assertThat(merged(next)).contains(delivered(7, ONE, ONE, 11));
  }

  @Test
  void losesNothingWhileBothMerge() {
    CompletableFuture.allOf(
            CompletableFuture.runAsync(() -> writeManyTimes(ONE)),
            CompletableFuture.runAsync(() -> writeManyTimes(OTHER)))
        .join();
    ledger.merge();
    assertThat(ledger.find(List.of(ONE, OTHER)).values())
        .containsExactlyInAnyOrder(
            delivered(ONE, ONE, ONE, 40), delivered(OTHER, OTHER, OTHER, 40));
  }

  /** Each has a customer of its own. */
  private void writeManyTimes(long run) {
    LedgerStore own = ledger();
    for (long content = 1; content <= 40; content++) {
      own.write(List.of(delivered(run, run, run, content)));
      own.merge();
    }
  }

  private Optional<LedgerEntry> merged(LedgerEntry entry) {
    ledger.write(List.of(entry));
    return merged(entry.identity());
  }

  private Optional<LedgerEntry> merged(long identity) {
    ledger.merge();
    return Optional.ofNullable(ledger.find(List.of(identity)).get(identity));
  }

  private static LedgerEntry delivered(long identity, long run, long basis, long content) {
    return new LedgerEntry(
        identity, run, basis, 1, EntryState.DELIVERED, List.of(content), List.of());
  }
}
