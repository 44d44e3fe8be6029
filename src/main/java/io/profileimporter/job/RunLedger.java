package io.profileimporter.job;

import io.profileimporter.delivery.OutgoingProfile;
import io.profileimporter.ledger.CatchUp;
import io.profileimporter.ledger.DecidedRow;
import io.profileimporter.ledger.Decisions;
import io.profileimporter.ledger.LedgerEntry;
import io.profileimporter.ledger.LedgerKey;
import io.profileimporter.ledger.LedgerKeys;
import io.profileimporter.ledger.LedgerStore;
import io.profileimporter.ledger.LookedUp;
import io.profileimporter.report.Run;
import io.profileimporter.row.Outcome;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * The ledger in a run: rows are looked up where they are prepared, decided about where they are
 * taken, and written down where they are committed.
 */
final class RunLedger {

  /** What is decided is kept in memory until it is merged. */
  private static final int MOST_UNMERGED = 50_000;

  private final LedgerKeys keys;
  private final LedgerStore store;
  private final Decisions decisions;
  private final Optional<Consumer<Runnable>> alone;
  private final long run;
  private final boolean resumed;
  private int unmerged;

  /** Whether there is nothing to be looked up: the first run of a shop has nothing to ask for. */
  private volatile boolean empty;

  /**
   * A ledger at work.
   *
   * @param alone executes in a transaction of its own; nothing where the ledger is only looked at
   */
  RunLedger(
      LedgerKeys keys,
      LedgerStore store,
      Decisions.Mode mode,
      Optional<Consumer<Runnable>> alone,
      Run run) {
    this.keys = keys;
    this.store = store;
    this.alone = alone;
    this.run = numberOf(run);
    this.resumed = run.counts().settled() > 0;
    this.decisions = new Decisions(this.run, mode);
    alone.ifPresent(store::merge);
    this.empty = store.isEmpty();
    if (resumed) {
      store.forEachSent(this.run, decisions::wasSent);
    }
  }

  private static long numberOf(Run run) {
    byte[] id = run.id().getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(id).getMostSignificantBits();
  }

  /** Looks up the customers of a block; several threads do so at once. */
  RowBlock lookUp(RowBlock block) {
    try {
      return lookedUp(block);
    } catch (RuntimeException | Error fault) {
      return RowBlock.broken(List.of(), fault);
    }
  }

  private RowBlock lookedUp(RowBlock block) {
    LedgerKeys.Maker maker = keys.maker();
    List<Optional<LedgerKey>> found = block.rows().stream().map(row -> key(row, maker)).toList();
    List<Long> identities =
        found.stream().flatMap(Optional::stream).map(LedgerKey::identity).toList();
    Map<Long, LedgerEntry> entries = empty ? Map.of() : store.find(identities);
    List<PreparedRow> rows = new ArrayList<>(block.rows().size());
    for (int place = 0; place < found.size(); place++) {
      PreparedRow row = block.rows().get(place);
      rows.add(found.get(place).map(key -> row.with(lookedUp(key, entries))).orElse(row));
    }
    return new RowBlock(rows, block.isLast(), block.failure());
  }

  private static Optional<LedgerKey> key(PreparedRow row, LedgerKeys.Maker maker) {
    return row.outcome() instanceof Outcome.Kept<OutgoingProfile> kept
        ? Optional.of(maker.keyOf(kept.value().identities(), kept.value().content()))
        : Optional.empty();
  }

  private static LookedUp lookedUp(LedgerKey key, Map<Long, LedgerEntry> entries) {
    return new LookedUp(key, Optional.ofNullable(entries.get(key.identity())));
  }

  /**
   * Decides about the rows of the next block. What the store has of those that are going to be sent
   * is in doubt from now on, however the run ends.
   */
  List<PreparedRow> decide(List<PreparedRow> rows) {
    decisions.beginBlock();
    List<PreparedRow> decided = rows.stream().map(this::decide).toList();
    Collection<LedgerEntry> doubts = decisions.doubts();
    if (!doubts.isEmpty()) {
      alone.ifPresent(transaction -> transaction.accept(() -> write(doubts)));
    }
    return decided;
  }

  private PreparedRow decide(PreparedRow row) {
    return row.lookedUp().map(found -> row.with(decisions.decide(found))).orElse(row);
  }

  /** Writes what became of rows, in the transaction in which they are dealt with. */
  void settle(List<DecidedRow> rows) {
    Collection<LedgerEntry> entries = decisions.settle(rows);
    if (alone.isPresent()) {
      write(entries);
    }
  }

  private void write(Collection<LedgerEntry> entries) {
    store.write(entries);
    unmerged += entries.size();
  }

  /** Hears that all that was settled is committed; there, so many blocks have been begun. */
  void committed(LongSupplier begun) {
    if (alone.isEmpty() || unmerged >= MOST_UNMERGED) {
      merge();
      decisions.committed(begun.getAsLong());
    }
  }

  private void merge() {
    empty = false;
    alone.ifPresent(store::merge);
    unmerged = 0;
  }

  /** Hears that the run has ended. */
  void ended(boolean delivered, Instant time) {
    merge();
    if (delivered && alone.isPresent()) {
      store.delivered(time);
    }
  }

  /** Whether some customers' rows are to be sent at the end; those are marked for it. */
  boolean beginCatchUp() {
    merge();
    return (resumed || decisions.mayHaveDue()) && store.markDue(run) > 0;
  }

  CatchUp catchUp() {
    return new CatchUp(run);
  }

  /** Writes what became of a row that was sent at the end. */
  void append(DecidedRow row) {
    store.append(row);
  }

  /** What was written of rows that were sent at the end stands. */
  void endCatchUp() {
    store.settleDue(run);
  }
}
