package io.profileimporter.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * The entries of a scope as a run has them before it: those that it has read, and those that it has
 * written since. Several threads can look up while one writes.
 */
public final class OpenLedger implements AutoCloseable {

  private static final int PAGE = 1_000;

  private final LedgerPieces pieces;
  private final EntryTable table;

  OpenLedger(LedgerPieces pieces, EntryTable table) {
    this.pieces = pieces;
    this.table = table;
  }

  /** What is known of a customer. */
  public Optional<LedgerEntry> find(long identity) {
    return table.find(identity);
  }

  /** Writes entries into the store, each to count in the place of the one that its identity had. */
  public void write(Collection<LedgerEntry> entries) {
    pieces.add(entries);
  }

  /** Has entries be found that are written, once that is committed. */
  public void keep(Collection<LedgerEntry> entries) {
    entries.forEach(table::put);
  }

  /**
   * Goes through the hashes of all customers of whom something was sent in a run; of those whom two
   * runs have written it is not known.
   */
  public void forEachSent(long run, LongConsumer hashes) {
    Consumer<LedgerEntry> heard =
        entry -> {
          if (entry.state() == EntryState.DELIVERED || entry.state() == EntryState.IN_DOUBT) {
            hashes.accept(entry.identity());
            entry.others().forEach(hashes::accept);
          }
        };
    table.forEachOf(run, heard);
    table.forEachOf(LedgerEntry.CONTESTED, heard);
  }

  /** Marks the customers of a run of whom some rows were the same, and the others did not come. */
  public long markDue(long run) {
    return rewrite(run, LedgerEntry::isToBecomeDue, LedgerEntry::due);
  }

  /** Adds what was delivered of customers who are due; what was refused unsays what was before. */
  public void append(List<DecidedRow> rows) {
    List<LedgerEntry> appended = new ArrayList<>(rows.size());
    for (DecidedRow row : rows) {
      find(row.key().identity())
          .filter(entry -> entry.state() == EntryState.DUE)
          .map(entry -> entry.appended(row))
          .ifPresent(
              entry -> {
                table.put(entry);
                appended.add(entry);
              });
    }
    write(appended);
  }

  /** Ends what {@link #markDue} has begun: what was delivered meanwhile stands. */
  public void settleDue(long run) {
    rewrite(run, entry -> entry.state() == EntryState.DUE, LedgerEntry::settled);
  }

  private long rewrite(
      long run, Predicate<LedgerEntry> which, UnaryOperator<LedgerEntry> rewriting) {
    long[] count = {0};
    List<LedgerEntry> page = new ArrayList<>(PAGE);
    table.forEachOf(
        run,
        entry -> {
          if (which.test(entry)) {
            count[0]++;
            page.add(rewriting.apply(entry));
            if (page.size() == PAGE) {
              rewrite(page);
            }
          }
        });
    rewrite(page);
    return count[0];
  }

  private void rewrite(List<LedgerEntry> page) {
    write(page);
    keep(page);
    page.clear();
  }

  @Override
  public void close() {
    table.close();
  }
}
