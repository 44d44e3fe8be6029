package io.profileimporter.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.job.JobStore;
import io.profileimporter.job.TestStore;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LedgerStoreTest {

  private static final LedgerScope SHOP =
      new LedgerScope("https://api.example/", "shop", "profile-set");
  private static final LedgerScope OTHER =
      new LedgerScope("https://api.example", "shop", "import-audience");
  private static final long RUN = 4711;

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void findsWhatWasWritten(TestStore kind) {
    with(
        kind,
        (ledger, other) -> {
          LedgerEntry one = entry(1, EntryState.DELIVERED, 1, List.of(11L));
          LedgerEntry two = entry(-2, EntryState.SEEN, 1, List.of(21L, Long.MIN_VALUE));
          write(ledger, one, two);
          assertThat(found(ledger, 1)).contains(one);
          assertThat(found(ledger, -2)).contains(two);
          assertThat(found(ledger, 3)).isEmpty();
        });
  }

  @ParameterizedTest
  @EnumSource
  void keepsManyEntries(TestStore kind) {
    with(
        kind,
        (ledger, other) -> {
          write(ledger, many(60_000));
          assertThat(found(ledger, 60_000)).isPresent();
          assertThat(ledger.forgetAll()).isEqualTo(60_000);
          assertThat(ledger.count()).isZero();
        });
  }

  @ParameterizedTest
  @EnumSource
  void laterEntryCounts(TestStore kind) {
    with(
        kind,
        (ledger, other) -> {
          LedgerEntry later = entry(1, EntryState.IN_DOUBT, 0, List.of());
          write(ledger, entry(1, EntryState.DELIVERED, 1, List.of(11L)));
          write(ledger, later);
          assertThat(found(ledger, 1)).contains(later);
          assertThat(ledger.count()).isEqualTo(1);
        });
  }

  @ParameterizedTest
  @EnumSource
  void writesAnewWhereMuchCountsNoMore(TestStore kind) {
    with(
        kind,
        (ledger, other) -> {
          for (int night = 0; night < 4; night++) {
            write(ledger, many(20_000));
          }
          int before = ledger.pieces();
          ledger.open(folder, Runnable::run).close();
          assertThat(ledger.pieces()).isLessThan(before / 3);
          assertThat(ledger.count()).isEqualTo(20_000);
        });
  }

  @ParameterizedTest
  @EnumSource
  void whatOthersWriteMeanwhileCounts(TestStore kind) {
    with(
        kind,
        (ledger, other) -> {
          for (int night = 0; night < 4; night++) {
            write(ledger, many(20_000));
          }
          LedgerEntry theirs = entry(7, EntryState.IN_DOUBT, 0, List.of());
          ledger
              .open(
                  folder,
                  work -> {
                    write(ledger, theirs);
                    work.run();
                  })
              .close();
          assertThat(found(ledger, 7)).contains(theirs);
          assertThat(found(ledger, 8)).isPresent();
        });
  }

  @ParameterizedTest
  @EnumSource
  void losesNothingWhereverWritingAnewIsCutShort(TestStore kind) {
    with(
        kind,
        (ledger, other) -> {
          for (int step = 0; step < 8; step++) {
            long lastRun = RUN + 5L * step + 4;
            for (long run = lastRun - 4; run <= lastRun; run++) {
              write(ledger, manyOf(run, 4_000));
            }
            openAndEndAfter(step, ledger);
            LedgerEntry last = manyOf(lastRun, 4_000L);
            assertThat(found(ledger, 4_000)).as("after step %d", step).contains(last);
            assertThat(ledger.count()).isEqualTo(4_000);
          }
          ledger.open(folder, Runnable::run).close();
          assertThat(ledger.pieces()).isLessThan(10);
        });
  }

  /** As a process ends that is killed. */
  private void openAndEndAfter(int steps, LedgerStore ledger) {
    AtomicInteger left = new AtomicInteger(steps);
    try {
      ledger
          .open(
              folder,
              work -> {
                if (left.getAndDecrement() == 0) {
                  throw new IllegalStateException("killed");
                }
                work.run();
              })
          .close();
    } catch (IllegalStateException killed) {
      assertThat(killed).hasMessage("killed");
    }
  }

  @ParameterizedTest
  @EnumSource
  void forgetsACustomerByAnyHash(TestStore kind) {
    with(
        kind,
        (ledger, other) -> {
          write(
              ledger,
              entry(1, EntryState.DELIVERED, 1, List.of(11L)),
              entry(2, EntryState.DELIVERED, 1, List.of(21L)));
          assertThat(ledger.forget(List.of(102L))).isEqualTo(1);
          assertThat(found(ledger, 1)).isPresent();
          assertThat(found(ledger, 2)).isEmpty();
        });
  }

  @ParameterizedTest
  @EnumSource
  void forgetsOneScopeAlone(TestStore kind) {
    with(
        kind,
        (ledger, other) -> {
          write(ledger, entry(1, EntryState.DELIVERED, 1, List.of(11L)));
          write(other, entry(2, EntryState.DELIVERED, 1, List.of(21L)));
          assertThat(ledger.forgetAll()).isEqualTo(1);
          assertThat(found(other, 2)).isPresent();
        });
  }

  @ParameterizedTest
  @EnumSource
  void tellsWhatEachScopeHolds(TestStore kind) {
    try (JobStore store = kind.open()) {
      ScopeStore scopes = new ScopeStore(store.jdbc());
      int number = scopes.numberOf(SHOP);
      Instant noon = Instant.parse("2026-11-23T12:00:00Z");
      LedgerStore ledger = new LedgerStore(store.jdbc(), number);
      write(ledger, entry(1, EntryState.DELIVERED, 1, List.of(11L)));
      ledger.delivered(noon);
      assertThat(scopes.contents()).containsExactly(new ScopeContent(SHOP, 1, Optional.of(noon)));
      assertThat(scopes.numberOf(SHOP)).isEqualTo(number);
    }
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

  private static LedgerEntry[] many(int entries) {
    return manyOf(RUN, entries);
  }

  /** What a run writes that knew of the run before. */
  private static LedgerEntry[] manyOf(long run, int entries) {
    return LongStream.rangeClosed(1, entries)
        .mapToObj(identity -> manyOf(run, identity))
        .toArray(LedgerEntry[]::new);
  }

  private static LedgerEntry manyOf(long run, long identity) {
    return new LedgerEntry(
        identity,
        run,
        Math.max(RUN, run - 1),
        1,
        EntryState.DELIVERED,
        List.of(11L),
        List.of(100 + identity));
  }

  private static LedgerEntry entry(long identity, EntryState state, int seen, List<Long> contents) {
    return new LedgerEntry(identity, RUN, seen, state, contents, List.of(100 + identity));
  }

  private static void with(TestStore kind, BiConsumer<LedgerStore, LedgerStore> test) {
    try (JobStore store = kind.open()) {
      ScopeStore scopes = new ScopeStore(store.jdbc());
      test.accept(
          new LedgerStore(store.jdbc(), scopes.numberOf(SHOP)),
          new LedgerStore(store.jdbc(), scopes.numberOf(OTHER)));
    }
  }
}
