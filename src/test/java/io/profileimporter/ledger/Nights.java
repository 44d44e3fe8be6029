package io.profileimporter.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;

/**
 * Imports of one night after the other into an API, with a ledger in memory: rows are looked up
 * ahead, begun ahead, committed in sets, refused, and cut off at any moment.
 */
final class Nights {

  private final Random chance;
  private final Map<Long, LedgerEntry> store = new HashMap<>();
  private final Map<Long, Map<Integer, Long>> api = new TreeMap<>();
  private long run;
  private int committed;
  private int sent;
  private int places;
  private int untilKill = Integer.MAX_VALUE;

  /** The process has died. */
  private static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** A row of an export: some contents leave properties as they were, some are refused. */
  record Row(long identity, long content) {

    boolean isRefused() {
      return content % 7 == 6;
    }

    LookedUp in(Map<Long, LedgerEntry> store) {
      LedgerKey key = new LedgerKey(identity, content, List.of());
      return new LookedUp(key, Optional.ofNullable(store.get(identity)));
    }

    void setIn(Map<Long, Map<Integer, Long>> api) {
      if (!isRefused()) {
        Map<Integer, Long> profile = api.computeIfAbsent(identity, key -> new TreeMap<>());
        profile.put((int) (content % 3), content);
        profile.put(3, content);
      }
    }
  }

  /** A row by its place: two may be the same. */
  private record Decided(int place, Row row, LookedUp lookedUp, Decision decision) {}

  Nights(Random chance) {
    this.chance = chance;
  }

  /** What the API has. */
  Map<Long, Map<Integer, Long>> api() {
    return api;
  }

  /** What the API would have, were all rows sent to it now. */
  Map<Long, Map<Integer, Long>> afterAllOf(List<Row> rows) {
    Map<Long, Map<Integer, Long>> full = new TreeMap<>();
    api.forEach((identity, profile) -> full.put(identity, new TreeMap<>(profile)));
    rows.forEach(row -> row.setIn(full));
    return full;
  }

  /** A night from its beginning to its end; answers how many rows were sent. */
  int calm(List<Row> rows) {
    begin();
    untilKill = Integer.MAX_VALUE;
    return goOn(rows);
  }

  /** A night in which the process dies some times, and is started again each time. */
  void stormy(List<Row> rows) {
    begin();
    for (int kill = chance.nextInt(4); kill >= 0; kill--) {
      untilKill = kill == 0 ? Integer.MAX_VALUE : 1 + chance.nextInt(2 * rows.size() + 1);
      try {
        goOn(rows);
        return;
      } catch (Killed again) {
        // what is committed stands
      }
    }
  }

  /** A night that is left behind where the process has died. */
  void abandoned(List<Row> rows) {
    begin();
    untilKill = 1 + chance.nextInt(2 * rows.size());
    try {
      goOn(rows);
    } catch (Killed leftBehind) {
      // the next night is another run
    }
  }

  private void begin() {
    run++;
    committed = 0;
  }

  private int goOn(List<Row> rows) {
    sent = 0;
    boolean resumed = committed > 0;
    Decisions decisions = new Decisions(run, new Decisions.Mode(false, true, false), 16);
    if (resumed) {
      store.values().stream()
          .filter(entry -> entry.run() == run)
          .filter(
              entry ->
                  entry.state() == EntryState.DELIVERED || entry.state() == EntryState.IN_DOUBT)
          .forEach(entry -> decisions.wasSent(entry.identity()));
    }
    deliver(rows, decisions);
    if (resumed || decisions.mayHaveDue() || (committed == rows.size() && chance.nextBoolean())) {
      catchUp(rows);
    }
    return sent;
  }

  /** Blocks are looked up some ahead of the one that is decided about. */
  private void deliver(List<Row> rows, Decisions decisions) {
    Queue<List<LookedUp>> lookedUp = new ArrayDeque<>();
    Queue<Decided> waiting = new ArrayDeque<>();
    int read = committed;
    int begun = 0;
    int ahead = 1 + chance.nextInt(4);
    int setSize = 1 + chance.nextInt(4);
    List<Decided> sentAhead = new ArrayList<>();
    while (committed < rows.size()) {
      while (lookedUp.size() < ahead && read < rows.size()) {
        int end = Math.min(rows.size(), read + 1 + chance.nextInt(3));
        lookedUp.add(rows.subList(read, end).stream().map(row -> row.in(store)).toList());
        read = end;
        begun++;
      }
      if (!lookedUp.isEmpty() && (waiting.size() < setSize || chance.nextBoolean())) {
        decide(decisions, lookedUp.remove(), waiting);
      } else {
        begunAhead(waiting, sentAhead);
        commit(decisions, waiting, sentAhead, setSize);
        decisions.committed(begun);
      }
    }
  }

  private void decide(Decisions decisions, List<LookedUp> block, Queue<Decided> waiting) {
    decisions.beginBlock();
    for (LookedUp row : block) {
      Row of = new Row(row.key().identity(), row.key().content());
      waiting.add(new Decided(places++, of, row, decisions.decide(row)));
    }
    write(decisions.doubts());
  }

  /** Rows behind the set reach the API early. */
  private void begunAhead(Queue<Decided> waiting, List<Decided> sentAhead) {
    int most = chance.nextInt(waiting.size() + 1);
    for (Decided row : List.copyOf(waiting).subList(0, most)) {
      if (row.decision().sends() && !sentAhead.contains(row)) {
        send(row.row());
        sentAhead.add(row);
      }
    }
  }

  private void commit(
      Decisions decisions, Queue<Decided> waiting, List<Decided> sentAhead, int setSize) {
    List<DecidedRow> set = new ArrayList<>();
    while (!waiting.isEmpty() && set.size() < setSize) {
      Decided row = waiting.remove();
      if (row.decision().sends() && !sentAhead.remove(row)) {
        send(row.row());
      }
      set.add(new DecidedRow(row.lookedUp().key(), row.decision(), !row.row().isRefused()));
    }
    mayDie();
    write(decisions.settle(set));
    committed += set.size();
  }

  private void send(Row row) {
    mayDie();
    sent++;
    row.setIn(api);
  }

  private void mayDie() {
    if (--untilKill == 0) {
      throw new Killed();
    }
  }

  private void write(Collection<LedgerEntry> entries) {
    entries.forEach(entry -> store.put(entry.identity(), entry));
  }

  private void catchUp(List<Row> rows) {
    store.replaceAll((identity, entry) -> isDue(entry) ? with(entry, List.of()) : entry);
    CatchUp catchUp = new CatchUp(run, 16);
    for (Row row : rows) {
      LookedUp found = row.in(store);
      if (catchUp.sends(found)) {
        send(row);
        if (catchUp.isDue(found)) {
          store.computeIfPresent(
              row.identity(), (identity, entry) -> with(entry, appended(entry, row)));
        }
      }
    }
    store.replaceAll((identity, entry) -> isDue(entry) ? settled(entry) : entry);
  }

  private boolean isDue(LedgerEntry entry) {
    return entry.run() == run
        && (entry.state() == EntryState.DUE
            || (entry.state() == EntryState.SEEN && entry.seen() < entry.contents().size()));
  }

  private static List<Long> appended(LedgerEntry entry, Row row) {
    List<Long> contents = new ArrayList<>(row.isRefused() ? List.of() : entry.contents());
    if (!row.isRefused()) {
      contents.add(row.content());
    }
    return contents;
  }

  private LedgerEntry with(LedgerEntry entry, List<Long> contents) {
    return new LedgerEntry(entry.identity(), run, 0, EntryState.DUE, contents, entry.others());
  }

  private LedgerEntry settled(LedgerEntry entry) {
    return new LedgerEntry(
        entry.identity(),
        run,
        entry.contents().size(),
        entry.contents().isEmpty() ? EntryState.IN_DOUBT : EntryState.DELIVERED,
        entry.contents(),
        entry.others());
  }
}
