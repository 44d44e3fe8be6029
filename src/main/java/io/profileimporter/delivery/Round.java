package io.profileimporter.delivery;

import io.profileimporter.delivery.Parcel.Line;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/** One call of {@code deliver}: what is ready to be sent, what waits, what has its reply. */
final class Round {

  private record Due(Instant at, Line line) {}

  private final List<OutgoingProfile> profiles;
  private final DeliveryReply[] replies;
  private final Deque<Line> ready = new ArrayDeque<>();
  private final PriorityQueue<Due> waiting = new PriorityQueue<>(Comparator.comparing(Due::at));
  private Optional<Parcel> lastOfItsLine = Optional.empty();
  private Optional<RuntimeException> failure = Optional.empty();
  private Optional<Parcel> witness = Optional.empty();
  private boolean witnessCalled;
  private int unanswered;
  private int inFlight;
  private int halvings;

  private Round(List<OutgoingProfile> profiles) {
    this.profiles = profiles;
    this.replies = new DeliveryReply[profiles.size()];
    this.unanswered = profiles.size();
  }

  /** A round for an endpoint. */
  static Round of(List<OutgoingProfile> profiles, Endpoint endpoint) {
    Round round = new Round(profiles);
    switch (endpoint) {
      case PROFILE_SET -> Lines.of(profiles).forEach(line -> round.ready.add(Line.ofSingles(line)));
      case IMPORT_AUDIENCE -> round.addList();
    }
    return round;
  }

  private void addList() {
    if (!profiles.isEmpty()) {
      ready.add(Line.ofOne(IntStream.range(0, profiles.size()).boxed().toList()));
    }
  }

  /** Whether every profile has its reply and nothing is under way. */
  boolean isOver() {
    return unanswered == 0 && inFlight == 0;
  }

  /** Whether all that is left waits for a retry. */
  boolean isQuiet() {
    return inFlight == 0 && ready.isEmpty();
  }

  int inFlight() {
    return inFlight;
  }

  /** How often a list was halved. */
  int halvings() {
    return halvings;
  }

  Optional<RuntimeException> failure() {
    return failure;
  }

  /** Ends the round: the first failure counts. */
  void fail(RuntimeException cause) {
    failure = failure.or(() -> Optional.of(cause));
  }

  /** Whether something may be sent, the retries that are due by now included. */
  boolean isReady(Instant now) {
    while (!waiting.isEmpty() && !waiting.peek().at().isAfter(now)) {
      ready.addFirst(waiting.remove().line());
    }
    return witness.isPresent() || !ready.isEmpty();
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
    return ready.removeFirst().parcels.getFirst();
  }

  List<OutgoingProfile> profiles(Parcel parcel) {
    return parcel.positions().stream().map(profiles::get).toList();
  }

  /** Gives the profiles of a parcel their reply and lets its line go on. */
  void finish(Parcel parcel, DeliveryReply reply) {
    inFlight--;
    answer(parcel.positions(), reply);
    Line line = parcel.line();
    line.parcels.removeFirst();
    if (!line.parcels.isEmpty()) {
      ready.addLast(line);
    } else if (reply == DeliveryReply.Delivered.DELIVERED) {
      lastOfItsLine = Optional.of(parcel);
    }
  }

  /** Puts the two halves of a parcel in its place. */
  void halve(Parcel parcel) {
    inFlight--;
    halvings++;
    parcel.halve();
    ready.addFirst(parcel.line());
  }

  void retryAt(Parcel parcel, Instant at) {
    inFlight--;
    waiting.add(new Due(at, parcel.line()));
  }

  /** Takes a parcel out of flight that will not be sent again in this round. */
  void leave() {
    inFlight--;
  }

  /**
   * Sends a delivered profile once more, to see whether the API takes anything. That changes
   * nothing at the API, because no later state of that profile is in this round.
   */
  void callWitness() {
    if (!witnessCalled && lastOfItsLine.isPresent()) {
      witnessCalled = true;
      witness = lastOfItsLine.map(Parcel::asWitness);
    }
  }

  /** Takes the witness out of flight, whatever became of it. */
  void dismissWitness() {
    inFlight--;
    witnessCalled = false;
  }

  List<DeliveryReply> replies() {
    return Arrays.asList(replies);
  }

  private void answer(List<Integer> positions, DeliveryReply reply) {
    positions.forEach(position -> replies[position] = reply);
    unanswered -= positions.size();
  }
}
