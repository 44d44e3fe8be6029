package io.profileimporter.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

/**
 * Decides for each row of a run whether it is sent, in the order of the export; on one thread.
 *
 * <p>A row is left out where its customer's rows so far are those that were delivered last, in the
 * same order, and nothing was sent in this run of anyone with one of the customer's identifiers.
 * Where several rows were delivered of a customer, and only the first of them come again, all that
 * come are due: they are sent together at the end, so that the last word is theirs.
 *
 * <p>What was decided is kept until it is committed, and until no row is left that was looked up
 * before that.
 */
public final class Decisions {

  private final long run;
  private final Mode mode;
  private final Standing.Trust trust;
  private final HashFilter sent;
  private final HashFilter leftOut;
  private final Map<Long, Standing> standings = new HashMap<>();
  private final Map<Long, LedgerEntry> doubts = new LinkedHashMap<>();
  private final Queue<Committed> committed = new ArrayDeque<>();
  private final List<Standing> written = new ArrayList<>();
  private long blocks;
  private long commits;
  private long partlyLeftOut;
  private boolean due;

  /** What was written by a commit, and how many blocks were begun before it. */
  private record Committed(long number, long blocks, List<Standing> standings) {}

  /**
   * How a run goes about it.
   *
   * @param full whether all is sent
   * @param repeatable whether the export can be read again at the end, for customers that are due
   * @param rehearses whether nothing is written
   */
  public record Mode(boolean full, boolean repeatable, boolean rehearses) {}

  /**
   * Begins to decide.
   *
   * @param run a number that no other run has
   */
  public Decisions(long run, Mode mode) {
    this(run, mode, HashFilter.LOG_BITS);
  }

  Decisions(long run, Mode mode, int logBits) {
    this.sent = new HashFilter(logBits);
    this.leftOut = new HashFilter(logBits);
    this.run = run;
    this.mode = mode;
    this.trust =
        entry ->
            !mode.full()
                && (entry.state() == EntryState.DELIVERED || entry.state() == EntryState.SEEN)
                && (mode.repeatable() || entry.contents().size() < 2);
  }

  /** Hears that something with this hash was sent in this run, before it was gone on with. */
  public void wasSent(long hash) {
    sent.add(hash);
  }

  /** Begins with a block of rows; they come in the order in which the blocks were looked up. */
  public void beginBlock() {
    while (!committed.isEmpty() && committed.element().blocks() <= blocks) {
      Committed oldest = committed.remove();
      oldest.standings().forEach(standing -> drop(standing, oldest.number()));
    }
    blocks++;
  }

  /**
   * What was sent is found again by its hash, and what was seen in the store; but a rehearsal
   * stores nothing, so it remembers of whom more rows are to come.
   */
  private void drop(Standing standing, long commit) {
    boolean stored = !mode.rehearses() || standing.isSending() || !standing.isPartlyLeftOut();
    if (standing.isSettledSince(commit) && stored) {
      standings.remove(standing.identity(), standing);
    }
  }

  /** How many customers are kept in memory. */
  int kept() {
    return standings.size();
  }

  /** Decides about the next row. */
  public Decision decide(LookedUp row) {
    LedgerKey key = row.key();
    Standing known = standings.get(key.identity());
    Standing standing = known == null ? Standing.of(row, run, trust) : known;
    if (standing.isDue()) {
      return due(standing);
    }
    boolean wasPartly = standing.isPartlyLeftOut();
    if (!mode.full() && !isTouched(key, standing) && standing.advances(key.content())) {
      partlyLeftOut += (standing.isPartlyLeftOut() ? 1 : 0) - (wasPartly ? 1 : 0);
      return left(standing);
    }
    return wasPartly && !mode.rehearses() ? due(standing) : send(key, standing);
  }

  /** Whether something was sent in this run of anyone with one of the identifiers. */
  private boolean isTouched(LedgerKey key, Standing standing) {
    return standing.isSending()
        || sent.contains(key.identity())
        || sent.containsAny(key.others())
        || sent.containsAny(standing.others());
  }

  private Decision left(Standing standing) {
    if (standing.isSingle()) {
      leftOut.add(standing.identity());
      return Decision.Plain.UNCHANGED;
    }
    standing.decideLater();
    standings.put(standing.identity(), standing);
    return new Decision.Seen(standing.position());
  }

  private Decision due(Standing standing) {
    due = true;
    standing.decideDue();
    standings.put(standing.identity(), standing);
    return Decision.Plain.DUE;
  }

  private Decision send(LedgerKey key, Standing standing) {
    if (standing.isSingle() && standing.position() == 0 && leftOut.contains(key.identity())) {
      standing.startBehindTheFirst();
    }
    sent.add(key.identity());
    sent.addAll(key.others());
    sent.addAll(standing.others());
    standings.put(key.identity(), standing);
    if (standing.decideToSend()) {
      doubts.put(key.identity(), standing.entry(run));
    }
    return Decision.Plain.SEND;
  }

  /** The entries that are no longer sure, once: to be written before anything is sent. */
  public Collection<LedgerEntry> doubts() {
    List<LedgerEntry> unsure = List.copyOf(doubts.values());
    doubts.clear();
    return unsure;
  }

  /** What became of rows, in their order; answers with the entries to be written with them. */
  public Collection<LedgerEntry> settle(List<DecidedRow> rows) {
    Map<Long, Standing> touched = new LinkedHashMap<>();
    for (DecidedRow row : rows) {
      if (row.decision() != Decision.Plain.UNCHANGED) {
        Standing standing = Optional.ofNullable(standings.get(row.key().identity())).orElseThrow();
        standing.settle(row);
        touched.put(standing.identity(), standing);
      }
    }
    List<LedgerEntry> entries = new ArrayList<>(touched.size());
    for (Standing standing : touched.values()) {
      standing.writtenIn(commits);
      entries.add(standing.entry(run));
    }
    written.addAll(touched.values());
    return entries;
  }

  /**
   * Hears that all that was written is committed.
   *
   * @param begun how many blocks were looked up, or begun to be, before that
   */
  public void committed(long begun) {
    if (!written.isEmpty()) {
      committed.add(new Committed(commits++, begun, List.copyOf(written)));
      written.clear();
    }
  }

  /** Whether rows of some customers may have to be sent at the end. */
  public boolean mayHaveDue() {
    return due || partlyLeftOut > 0;
  }
}
