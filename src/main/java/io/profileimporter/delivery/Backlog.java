package io.profileimporter.delivery;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;

/**
 * The profiles that were handed in and not yet given back with their replies: those of the set that
 * is being delivered, and those behind it that were begun early. It knows which may be sent, which
 * wait, and which are in flight.
 */
final class Backlog {

  private record Due(Instant at, Parcel parcel) {}

  private final Endpoint endpoint;
  private final Lines lines = new Lines();
  private final Line lists = new Line();
  private final Deque<Entry> entries = new ArrayDeque<>();
  private final Deque<Line> ready = new ArrayDeque<>();
  private final Deque<Parcel> again = new ArrayDeque<>();
  private final Queue<Due> waiting = new PriorityQueue<>(Comparator.comparing(Due::at));
  private final Witnesses witnesses = new Witnesses();
  private Optional<RuntimeException> failure = Optional.empty();
  private Optional<Parcel> witness = Optional.empty();
  private boolean witnessCalled;
  private long accepted;
  private long endOfSet;
  private int unanswered;
  private int inFlight;
  private int halvings;

  Backlog(Endpoint endpoint) {
    this.endpoint = endpoint;
  }

  /**
   * Begins a set. Its first profiles are those that were begun early, if any were.
   *
   * @throws IllegalArgumentException where others were begun early
   */
  void begin(List<OutgoingProfile> set) {
    int early = Math.min(entries.size(), set.size());
    requireSame(set.subList(0, early));
    endOfSet = accepted - entries.size() + set.size();
    unanswered = set.size() - (int) entries.stream().limit(early).filter(Entry::isAnswered).count();
    halvings = 0;
    add(set.subList(early, set.size()));
  }

  private void requireSame(List<OutgoingProfile> set) {
    Iterator<Entry> early = entries.iterator();
    for (OutgoingProfile profile : set) {
      if (early.next().profile() != profile) {
        throw new IllegalArgumentException("expected the set to begin with what was begun early");
      }
    }
  }

  private void add(List<OutgoingProfile> profiles) {
    switch (endpoint) {
      case PROFILE_SET -> profiles.forEach(this::add);
      case IMPORT_AUDIENCE -> addList(profiles);
    }
  }

  /** Adds a profile that has a request of its own. */
  void add(OutgoingProfile profile) {
    Line line = lines.of(profile);
    line.add(Parcel.of(line, List.of(accept(profile))));
    readyIfItMay(line);
  }

  /** Adds a list that has one request; no list overtakes another. */
  private void addList(List<OutgoingProfile> profiles) {
    if (!profiles.isEmpty()) {
      lists.add(Parcel.of(lists, profiles.stream().map(this::accept).toList()));
      readyIfItMay(lists);
    }
  }

  private Entry accept(OutgoingProfile profile) {
    Entry entry = new Entry(accepted++, profile);
    entries.add(entry);
    return entry;
  }

  /** Whether every profile of the set has its reply. */
  boolean isSetAnswered() {
    return unanswered == 0;
  }

  /** Ends the set: its replies, in order. */
  List<DeliveryReply> endSet() {
    List<DeliveryReply> replies = new ArrayList<>();
    while (!entries.isEmpty() && entries.element().position() < endOfSet) {
      replies.add(entries.remove().reply());
    }
    if (!witnessCalled) {
      lines.forget(endOfSet, accepted);
      witnesses.keepTheirLines(lines);
    }
    return replies;
  }

  int inFlight() {
    return inFlight;
  }

  /** Whether all that is left waits for a retry. */
  boolean isQuiet() {
    return inFlight == 0 && again.isEmpty() && !hasReadyLine();
  }

  /** How often a list of this set was halved. */
  int halvings() {
    return halvings;
  }

  Optional<RuntimeException> failure() {
    return failure;
  }

  /** Ends the delivery: the first failure counts. */
  void fail(RuntimeException cause) {
    failure = failure.or(() -> Optional.of(cause));
  }

  /** Whether something may be sent, the retries that are due by now included. */
  boolean isReady(Instant now) {
    while (!waiting.isEmpty() && !waiting.element().at().isAfter(now)) {
      again.add(waiting.remove().parcel());
    }
    return witness.isPresent() || !again.isEmpty() || hasReadyLine();
  }

  /** Lines stand among the ready ones more than once where they were joined. */
  private boolean hasReadyLine() {
    while (!ready.isEmpty() && !ready.element().mayStart()) {
      ready.remove();
    }
    return !ready.isEmpty();
  }

  Optional<Instant> nextRetry() {
    return Optional.ofNullable(waiting.peek()).map(Due::at);
  }

  /** Takes the next parcel to send; it is in flight from now on. */
  Parcel start() {
    inFlight++;
    if (witness.isPresent()) {
      Parcel called = witness.get();
      witness = Optional.empty();
      return called;
    }
    return again.isEmpty() ? ready.remove().start() : again.remove();
  }

  /** Gives the profiles of a parcel their reply and lets its line go on. */
  void finish(Parcel parcel, DeliveryReply reply) {
    inFlight--;
    parcel.entries().forEach(entry -> answer(entry, reply));
    leaveLine(parcel);
    if (reply == DeliveryReply.Delivered.DELIVERED) {
      witnesses.remember(parcel.last());
    }
  }

  /** Puts the two halves of a parcel in its place; the first is sent at that time. */
  void halve(Parcel parcel, Instant at) {
    halvings++;
    parcel.line().add(parcel.secondHalf());
    retryAt(parcel.firstHalf(), at);
  }

  void retryAt(Parcel parcel, Instant at) {
    inFlight--;
    waiting.add(new Due(at, parcel));
  }

  /** Takes a parcel out of flight that will not be sent again. */
  void leave() {
    inFlight--;
  }

  /**
   * Sends a delivered profile once more, to see whether the API takes anything, or else what comes
   * behind a failing profile of a list. That changes nothing at the API: no later state of that
   * profile has been sent, and it waits if there is one.
   */
  void callWitness(Parcel failing) {
    if (!witnessCalled) {
      witness = witnesses.find(this::mayComeAgain);
      witnessCalled = witness.isPresent();
      witness.ifPresent(parcel -> parcel.line().begin());
    }
    if (!witnessCalled && !failing.isWitness() && failing.line() == lists && failing.size() == 1) {
      lists.startBeside(this::isApart).ifPresent(again::add);
    }
  }

  private boolean mayComeAgain(Parcel delivered) {
    return switch (endpoint) {
      case PROFILE_SET -> delivered.line().isIdle();
      case IMPORT_AUDIENCE -> isApart(delivered);
    };
  }

  /** Whether it may be sent while parts of a list wait for a retry: nobody is in both. */
  private boolean isApart(Parcel parcel) {
    return inFlight == 0
        && again.isEmpty()
        && waiting.stream().noneMatch(due -> due.parcel().shares(parcel.profiles().stream()));
  }

  /** Takes the witness out of flight, whatever became of it. */
  void dismissWitness(Parcel parcel) {
    inFlight--;
    witnessCalled = false;
    leaveLine(parcel);
  }

  private void leaveLine(Parcel parcel) {
    parcel.line().end();
    readyIfItMay(parcel.line());
  }

  private void readyIfItMay(Line line) {
    if (line.mayStart()) {
      ready.add(line);
    }
  }

  private void answer(Entry entry, DeliveryReply reply) {
    entry.answer(reply);
    if (entry.position() < endOfSet) {
      unanswered--;
    }
  }
}
