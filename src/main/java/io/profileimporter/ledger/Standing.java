package io.profileimporter.ledger;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How one customer stands in the run at work: what was delivered, decided and settled. */
final class Standing {

  private final long identity;
  private final long basis;
  private List<Long> others = List.of();
  private List<Long> contents;
  private int settled;
  private int decided;
  private boolean sending;
  private boolean due;
  private boolean dueSettled;
  private int unsettled;
  private int unsent;
  private boolean claimed;
  private long commit;

  private Standing(long identity, long basis, List<Long> contents, int seen) {
    this.identity = identity;
    this.basis = basis;
    this.contents = contents;
    this.settled = seen;
    this.decided = seen;
  }

  /**
   * How a customer stands before the next of its rows.
   *
   * @param trusts which entries of other runs are taken at their word
   */
  static Standing of(LookedUp row, long run, Trust trusts) {
    Optional<LedgerEntry> entry = row.entry();
    if (entry.isEmpty()) {
      return new Standing(row.key().identity(), run, List.of(), 0);
    }
    LedgerEntry found = entry.get();
    boolean ours = found.run() == run;
    Standing standing =
        new Standing(
            found.identity(),
            found.run(),
            ours || trusts.isGiven(found) ? found.contents() : List.of(),
            ours ? found.seen() : 0);
    standing.others = found.others();
    standing.claimed = found.state() != EntryState.IN_DOUBT;
    standing.due = ours && found.state() == EntryState.DUE;
    standing.dueSettled = standing.due;
    standing.sending =
        ours && (found.state() == EntryState.DELIVERED || found.state() == EntryState.IN_DOUBT);
    return standing;
  }

  /** Which entries of other runs are taken at their word. */
  interface Trust {
    boolean isGiven(LedgerEntry entry);
  }

  long identity() {
    return identity;
  }

  /** The hashes of the identifiers beside the first. */
  List<Long> others() {
    return others;
  }

  boolean isSending() {
    return sending;
  }

  boolean isDue() {
    return due;
  }

  boolean isSingle() {
    return contents.size() == 1;
  }

  void writtenIn(long number) {
    commit = number;
  }

  /** Whether all that was decided is settled, and was written by this commit at the latest. */
  boolean isSettledSince(long number) {
    return unsettled == 0 && commit == number;
  }

  /** Where rows before were left out as unchanged, and those that made them so did not all come. */
  boolean isPartlyLeftOut() {
    return contents.size() > 1 && decided > 0 && decided < contents.size() && !sending;
  }

  /** How many of the contents the rows that were decided about have come up to. */
  int position() {
    return decided;
  }

  /** Takes a content that comes next, or that has just come; false where it is another. */
  boolean advances(long content) {
    if (decided < contents.size() && contents.get(decided) == content) {
      decided++;
      return true;
    }
    return decided > 0 && contents.get(decided - 1) == content;
  }

  /** The first row was left out in this run already. */
  void startBehindTheFirst() {
    settled = 1;
    decided = 1;
  }

  void decideLater() {
    unsettled++;
  }

  void decideDue() {
    due = true;
    unsettled++;
  }

  /** Answers whether the store has an entry that does not yet say that more may be delivered. */
  boolean decideToSend() {
    boolean unaware = claimed;
    claimed = false;
    sending = true;
    unsettled++;
    unsent++;
    return unaware;
  }

  /** A row of this one is dealt with. */
  void settle(DecidedRow row) {
    unsettled--;
    if (row.decision() instanceof Decision.Seen seen) {
      settled = seen.position();
    } else if (row.decision() == Decision.Plain.DUE) {
      dueSettled = true;
    } else {
      unsent--;
      settleSent(row);
    }
    claimed = state() != EntryState.IN_DOUBT;
  }

  /** What the API refused may have reached it all the same, so nothing before it stands. */
  private void settleSent(DecidedRow row) {
    if (settled < contents.size()) {
      contents = List.copyOf(contents.subList(0, settled));
    }
    others = contents.isEmpty() ? row.key().others() : with(row.key().others());
    if (!row.delivered()) {
      contents = List.of();
    } else if (contents.isEmpty() || contents.get(contents.size() - 1) != row.key().content()) {
      contents = Stream.concat(contents.stream(), Stream.of(row.key().content())).toList();
    }
    settled = contents.size();
    decided = settled;
  }

  private List<Long> with(List<Long> more) {
    return others.containsAll(more)
        ? others
        : Stream.concat(others.stream(), more.stream()).distinct().toList();
  }

  /** What the store is to know of it. */
  LedgerEntry entry(long run) {
    return new LedgerEntry(
        identity, run, basis, dueSettled ? 0 : settled, state(), contents, others);
  }

  private EntryState state() {
    if (dueSettled) {
      return EntryState.DUE;
    }
    if (!sending) {
      return EntryState.SEEN;
    }
    return unsent > 0 || contents.isEmpty() ? EntryState.IN_DOUBT : EntryState.DELIVERED;
  }
}
