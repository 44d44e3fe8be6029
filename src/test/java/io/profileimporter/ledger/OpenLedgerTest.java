package io.profileimporter.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.job.JobStore;
import io.profileimporter.job.TestStore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a run does with the ledger that it has opened. */
class OpenLedgerTest {

  private static final LedgerScope SHOP =
      new LedgerScope("https://api.example/", "shop", "profile-set");
  private static final long RUN = 4711;

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void findsWhatIsKeptOfTheRunAtWork(TestStore kind) {
    with(
        kind,
        ledger -> {
          LedgerEntry one = entry(1, EntryState.DELIVERED, 1, List.of(11L));
          try (OpenLedger open = ledger.open(folder)) {
            assertThat(open.find(1)).isEmpty();
            open.keep(List.of(one));
            assertThat(open.find(1)).contains(one);
          }
          assertThat(found(ledger, 1)).isEmpty();
        });
  }

  @ParameterizedTest
  @EnumSource
  void seesWhoseRowsDidNotAllCome(TestStore kind) {
    with(
        kind,
        ledger -> {
          write(
              ledger,
              entry(1, EntryState.SEEN, 1, List.of(11L, 12L)),
              entry(2, EntryState.SEEN, 2, List.of(21L, 22L)),
              entry(3, EntryState.DUE, 0, List.of(31L)));
          try (OpenLedger open = ledger.open(folder)) {
            assertThat(open.markDue(RUN)).isEqualTo(2);
            assertThat(open.find(1)).contains(entry(1, EntryState.DUE, 0, List.of()));
          }
          assertThat(found(ledger, 3)).contains(entry(3, EntryState.DUE, 0, List.of()));
        });
  }

  @ParameterizedTest
  @EnumSource
  void trustsWhatWasDeliveredOfThem(TestStore kind) {
    with(
        kind,
        ledger -> {
          write(
              ledger,
              entry(1, EntryState.DUE, 0, List.of()),
              entry(2, EntryState.DUE, 0, List.of(20L)));
          try (OpenLedger open = ledger.open(folder)) {
            open.append(List.of(sent(1, 11, true), sent(1, 12, true), sent(2, 21, false)));
            open.settleDue(RUN);
          }
          assertThat(found(ledger, 1))
              .contains(entry(1, EntryState.DELIVERED, 2, List.of(11L, 12L)));
          assertThat(found(ledger, 2)).contains(entry(2, EntryState.IN_DOUBT, 0, List.of()));
        });
  }

  @ParameterizedTest
  @EnumSource
  void tellsWhoWasSentInARun(TestStore kind) {
    with(
        kind,
        ledger -> {
          write(
              ledger,
              entry(1, EntryState.DELIVERED, 1, List.of(11L)),
              entry(2, EntryState.SEEN, 1, List.of(21L, 22L)));
          List<Long> sent = new ArrayList<>();
          try (OpenLedger open = ledger.open(folder)) {
            open.forEachSent(RUN, sent::add);
          }
          assertThat(sent).containsExactly(1L, 101L);
        });
  }

  private void write(LedgerStore ledger, LedgerEntry... entries) {
    try (OpenLedger open = ledger.open(folder)) {
      open.write(List.of(entries));
    }
  }

  private Optional<LedgerEntry> found(LedgerStore ledger, long identity) {
    try (OpenLedger open = ledger.open(folder)) {
      return open.find(identity);
    }
  }

  private static DecidedRow sent(long identity, long content, boolean delivered) {
    LedgerKey key = new LedgerKey(identity, content, List.of());
    return new DecidedRow(key, Decision.Plain.SEND, delivered);
  }

  private static LedgerEntry entry(long identity, EntryState state, int seen, List<Long> contents) {
    return new LedgerEntry(identity, RUN, seen, state, contents, List.of(100 + identity));
  }

  private static void with(TestStore kind, Consumer<LedgerStore> test) {
    try (JobStore store = kind.open()) {
      ScopeStore scopes = new ScopeStore(store.jdbc());
      test.accept(new LedgerStore(store.jdbc(), scopes.numberOf(SHOP)));
    }
  }
}
