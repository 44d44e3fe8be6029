package io.profileimporter.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.job.JobStore;
import io.profileimporter.job.TestStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LedgerStoreTest {

  private static final LedgerScope SHOP =
      new LedgerScope("https://api.example/", "shop", "profile-set");
  private static final LedgerScope OTHER =
      new LedgerScope("https://api.example", "shop", "import-audience");
  private static final long RUN = 4711;

  @ParameterizedTest
  @EnumSource
  void findsWhatWasWritten(TestStore kind) {
    with(
        kind,
        (ledger, other) -> {
          LedgerEntry one = entry(1, EntryState.DELIVERED, 1, List.of(11L));
          LedgerEntry two = entry(-2, EntryState.SEEN, 1, List.of(21L, Long.MIN_VALUE));
          ledger.write(List.of(one, two));
          assertThat(ledger.find(List.of(1L))).isEmpty();
          ledger.merge();
          assertThat(ledger.find(List.of(1L, 1L, -2L, 3L)).values())
              .containsExactlyInAnyOrder(one, two);
        });
  }

  @ParameterizedTest
  @EnumSource
  void mergesManyEntries(TestStore kind) {
    with(
        kind,
        (ledger, other) -> {
          List<LedgerEntry> many =
              LongStream.rangeClosed(1, 60_000)
                  .mapToObj(identity -> entry(identity, EntryState.DELIVERED, 1, List.of(11L)))
                  .toList();
          ledger.write(many);
          ledger.merge();
          assertThat(ledger.forgetAll()).isEqualTo(60_000);
        });
  }

  @ParameterizedTest
  @EnumSource
  void writesOverAnEarlierEntry(TestStore kind) {
    with(
        kind,
        (ledger, other) -> {
          LedgerEntry later = entry(1, EntryState.IN_DOUBT, 0, List.of());
          ledger.write(List.of(entry(1, EntryState.DELIVERED, 1, List.of(11L))));
          ledger.write(List.of(later));
          ledger.merge();
          assertThat(ledger.find(List.of(1L))).containsEntry(1L, later);
        });
  }

  @ParameterizedTest
  @EnumSource
  void seesWhoseRowsDidNotAllCome(TestStore kind) {
    with(
        kind,
        (ledger, other) -> {
          ledger.write(
              List.of(
                  entry(1, EntryState.SEEN, 1, List.of(11L, 12L)),
                  entry(2, EntryState.SEEN, 2, List.of(21L, 22L)),
                  entry(3, EntryState.DUE, 0, List.of(31L))));
          ledger.merge();
          assertThat(ledger.markDue(RUN)).isEqualTo(2);
          assertThat(ledger.find(List.of(1L)))
              .containsEntry(1L, entry(1, EntryState.DUE, 0, List.of()));
        });
  }

  @ParameterizedTest
  @EnumSource
  void trustsWhatWasDeliveredOfThem(TestStore kind) {
    with(
        kind,
        (ledger, other) -> {
          ledger.write(
              List.of(
                  entry(1, EntryState.DUE, 0, List.of()),
                  entry(2, EntryState.DUE, 0, List.of(20L))));
          ledger.merge();
          ledger.append(sent(1, 11, true));
          ledger.append(sent(1, 12, true));
          ledger.append(sent(2, 21, false));
          ledger.settleDue(RUN);
          assertThat(ledger.find(List.of(1L, 2L)).values())
              .containsExactlyInAnyOrder(
                  entry(1, EntryState.DELIVERED, 2, List.of(11L, 12L)),
                  entry(2, EntryState.IN_DOUBT, 0, List.of()));
        });
  }

  @ParameterizedTest
  @EnumSource
  void tellsWhoWasSentInARun(TestStore kind) {
    with(
        kind,
        (ledger, other) -> {
          ledger.write(
              List.of(
                  entry(1, EntryState.DELIVERED, 1, List.of(11L)),
                  entry(2, EntryState.SEEN, 1, List.of(21L, 22L))));
          ledger.merge();
          List<Long> sent = new ArrayList<>();
          ledger.forEachSent(RUN, sent::add);
          assertThat(sent).containsExactly(1L, 101L);
        });
  }

  @ParameterizedTest
  @EnumSource
  void forgetsACustomerByAnyHash(TestStore kind) {
    with(
        kind,
        (ledger, other) -> {
          ledger.write(
              List.of(
                  entry(1, EntryState.DELIVERED, 1, List.of(11L)),
                  entry(2, EntryState.DELIVERED, 1, List.of(21L))));
          assertThat(ledger.forget(List.of(102L))).isEqualTo(1);
          assertThat(ledger.find(List.of(1L, 2L))).containsOnlyKeys(1L);
        });
  }

  @ParameterizedTest
  @EnumSource
  void forgetsOneScopeAlone(TestStore kind) {
    with(
        kind,
        (ledger, other) -> {
          ledger.write(List.of(entry(1, EntryState.DELIVERED, 1, List.of(11L))));
          other.write(List.of(entry(2, EntryState.DELIVERED, 1, List.of(21L))));
          other.merge();
          assertThat(ledger.forgetAll()).isEqualTo(1);
          assertThat(other.find(List.of(2L))).hasSize(1);
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
      ledger.write(List.of(entry(1, EntryState.DELIVERED, 1, List.of(11L))));
      ledger.merge();
      ledger.delivered(noon);
      assertThat(scopes.contents()).containsExactly(new ScopeContent(SHOP, 1, Optional.of(noon)));
      assertThat(scopes.numberOf(SHOP)).isEqualTo(number);
    }
  }

  private static DecidedRow sent(long identity, long content, boolean delivered) {
    LedgerKey key = new LedgerKey(identity, content, List.of());
    return new DecidedRow(key, Decision.Plain.SEND, delivered);
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
