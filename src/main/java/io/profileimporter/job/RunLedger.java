package io.profileimporter.job;

import io.profileimporter.ledger.CatchUp;
import io.profileimporter.ledger.DecidedRow;
import io.profileimporter.ledger.Decisions;
import io.profileimporter.ledger.LedgerEntry;
import io.profileimporter.ledger.LedgerKey;
import io.profileimporter.ledger.LedgerKeys;
import io.profileimporter.ledger.LedgerStore;
import io.profileimporter.ledger.LookedUp;
import io.profileimporter.ledger.OpenLedger;
import io.profileimporter.profile.Identity;
import io.profileimporter.report.Run;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * The ledger in a run: rows are looked up where they are prepared, decided about where they are
 * taken, and written down where they are committed.
 */
final class RunLedger implements AutoCloseable {

  private final LedgerKeys keys;
  private final LedgerStore store;
  private final OpenLedger entries;
  private final Decisions decisions;
  private final Optional<Consumer<Runnable>> alone;
  private final long run;
  private final boolean resumed;

  /** What is written, and not yet committed. */
  private final List<LedgerEntry> written = new ArrayList<>();

  /**
   * A ledger at work.
   *
   * @param folder where the entries are kept meanwhile
   * @param alone executes in a transaction of its own; nothing where the ledger is only looked at
   */
  RunLedger(
      LedgerKeys keys,
      LedgerStore store,
      Path folder,
      Decisions.Mode mode,
      Optional<Consumer<Runnable>> alone,
      Run run) {
    this.keys = keys;
    this.store = store;
    this.alone = alone;
    this.run = numberOf(run);
    this.resumed = run.counts().settled() > 0;
    this.decisions = new Decisions(this.run, mode);
    this.entries =
        alone
            .map(transaction -> store.open(folder, transaction))
            .orElseGet(() -> store.open(folder));
    if (resumed) {
      entries.forEachSent(this.run, decisions::wasSent);
    }
  }

  /** The number that entries have which a run has written. */
  static long numberOf(Run run) {
    byte[] id = run.id().getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(id).getMostSignificantBits();
  }

  /** Looks up customers on one thread; several do so at once. */
  LookUp lookUp() {
    return new LookUp(keys.maker());
  }

  /** Tells what the ledger has of one customer after the other. */
  final class LookUp {

    private final LedgerKeys.Maker maker;

    private LookUp(LedgerKeys.Maker maker) {
      this.maker = maker;
    }

    LookedUp of(List<Identity> identities, ByteBuffer content) {
      LedgerKey key = maker.keyOf(identities, content);
      return new LookedUp(key, entries.find(key.identity()));
    }
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
      alone.ifPresent(transaction -> write(doubts, transaction));
    }
    return decided;
  }

  private void write(Collection<LedgerEntry> doubts, Consumer<Runnable> transaction) {
    transaction.accept(() -> entries.write(doubts));
    written.addAll(doubts);
  }

  private PreparedRow decide(PreparedRow row) {
    return row.lookedUp().map(found -> row.with(decisions.decide(found))).orElse(row);
  }

  /** Writes what became of rows, in the transaction in which they are dealt with. */
  void settle(List<DecidedRow> rows) {
    Collection<LedgerEntry> settled = decisions.settle(rows);
    if (alone.isPresent()) {
      entries.write(settled);
      written.addAll(settled);
    }
  }

  /** Hears that all that was settled is committed; there, so many blocks have been begun. */
  void committed(LongSupplier begun) {
    keepWritten();
    decisions.committed(begun.getAsLong());
  }

  private void keepWritten() {
    entries.keep(written);
    written.clear();
  }

  /** Hears that the run has ended. */
  void ended(boolean delivered, Instant time) {
    if (delivered && alone.isPresent()) {
      store.delivered(time);
    }
  }

  /** Whether some customers' rows are to be sent at the end; those are marked for it. */
  boolean beginCatchUp() {
    keepWritten();
    return (resumed || decisions.mayHaveDue()) && entries.markDue(run) > 0;
  }

  CatchUp catchUp() {
    return new CatchUp(run);
  }

  /** Writes what became of rows that were sent at the end. */
  void append(List<DecidedRow> rows) {
    entries.append(rows);
  }

  /** What was written of rows that were sent at the end stands. */
  void endCatchUp() {
    entries.settleDue(run);
  }

  @Override
  public void close() {
    entries.close();
  }
}
