package io.profileimporter.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionsTest {

  private static final int BLOCKS_AHEAD = 2;

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void keepsNoCustomerWhoseRowsHaveAllCome(boolean rehearses) {
    Decisions decisions = new Decisions(2, new Decisions.Mode(false, true, rehearses), 16);
    for (long identity = 1; identity <= 100; identity++) {
      assertThat(decided(decisions, identity, List.of(11L, 12L)))
          .containsExactly(new Decision.Seen(1), new Decision.Seen(2));
      decisions.committed(identity + BLOCKS_AHEAD);
    }
    assertThat(decisions.kept()).isLessThanOrEqualTo(1 + BLOCKS_AHEAD);
  }

  @ParameterizedTest
  @ValueSource(longs = {12, 13})
  void rehearsalRemembersOfWhomMoreIsToCome(long second) {
    Decisions decisions = new Decisions(2, new Decisions.Mode(false, true, true), 16);
    decided(decisions, 1, List.of(11L));
    for (long block = 1; block < 5; block++) {
      decisions.committed(block);
      decided(decisions, 1 + block, List.of(11L, 12L));
    }
    assertThat(decided(decisions, 1, List.of(second)))
        .containsExactly(second == 12 ? new Decision.Seen(2) : Decision.Plain.SEND);
  }

  /** A block of one customer's rows, of whom two were delivered before. */
  private static List<Decision> decided(Decisions decisions, long identity, List<Long> contents) {
    LedgerEntry before =
        new LedgerEntry(identity, 1, 2, EntryState.DELIVERED, List.of(11L, 12L), List.of());
    decisions.beginBlock();
    List<DecidedRow> rows = new ArrayList<>();
    for (long content : contents) {
      LedgerKey key = new LedgerKey(identity, content, List.of());
      Decision decision = decisions.decide(new LookedUp(key, Optional.of(before)));
      rows.add(new DecidedRow(key, decision, true));
    }
    assertThat(decisions.settle(rows)).isNotEmpty();
    return rows.stream().map(DecidedRow::decision).toList();
  }
}
