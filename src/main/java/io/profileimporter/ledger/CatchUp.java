package io.profileimporter.ledger;

import java.util.List;

/**
 * Decides for each row of a run's export, when it is read again at the end, whether it is sent:
 * those of customers who are due, and those behind them that share an identifier with what was
 * sent, because the last word would be another one else.
 */
public final class CatchUp {

  private final long run;
  private final HashFilter sent;

  public CatchUp(long run) {
    this(run, HashFilter.LOG_BITS);
  }

  CatchUp(long run, int logBits) {
    this.run = run;
    this.sent = new HashFilter(logBits);
  }

  /** Whether the customer is due. */
  public boolean isDue(LookedUp row) {
    return row.entry()
        .filter(entry -> entry.run() == run && entry.state() == EntryState.DUE)
        .isPresent();
  }

  /** Decides about the next row. */
  public boolean sends(LookedUp row) {
    LedgerKey key = row.key();
    List<Long> known = row.entry().map(LedgerEntry::others).orElse(List.of());
    boolean sends =
        isDue(row)
            || sent.contains(key.identity())
            || sent.containsAny(key.others())
            || sent.containsAny(known);
    if (sends) {
      sent.add(key.identity());
      sent.addAll(key.others());
      sent.addAll(known);
    }
    return sends;
  }
}
