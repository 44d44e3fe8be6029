package io.profileimporter.delivery;

import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.function.Predicate;

/**
 * Parcels that must not overtake each other: the next one starts when none is under way. Lines join
 * where a profile belongs to several of them; what was under way by then is waited for.
 */
final class Line {

  private static final Comparator<Parcel> IN_ORDER = Comparator.comparingLong(Parcel::position);

  private final Queue<Parcel> waiting = new PriorityQueue<>(1, IN_ORDER);
  private Line leader = this;
  private int underWay;

  /** The line that this one has become a part of; itself where it has not. */
  Line leader() {
    while (leader.leader != leader) {
      leader = leader.leader;
    }
    return leader;
  }

  /** Joins two lines to one. */
  Line join(Line other) {
    Line all = leader();
    Line part = other.leader();
    if (all != part) {
      part.leader = all;
      all.waiting.addAll(part.waiting);
      part.waiting.clear();
      all.underWay += part.underWay;
    }
    return all;
  }

  void add(Parcel parcel) {
    leader().waiting.add(parcel);
  }

  boolean mayStart() {
    Line line = leader();
    return line.underWay == 0 && !line.waiting.isEmpty();
  }

  /** Takes the first of the parcels; it is under way until {@link #end}. */
  Parcel start() {
    Parcel first = leader().waiting.remove();
    begin();
    return first;
  }

  /** Takes the first of the parcels, whatever is under way, if it may start beside that. */
  Optional<Parcel> startBeside(Predicate<Parcel> mayStart) {
    return Optional.ofNullable(leader().waiting.peek()).filter(mayStart).map(next -> start());
  }

  /** Has the parcels wait for one that is not among them. */
  void begin() {
    leader().underWay++;
  }

  void end() {
    leader().underWay--;
  }

  /** Whether nothing is under way, and nothing waits. */
  boolean isIdle() {
    Line line = leader();
    return line.underWay == 0 && line.waiting.isEmpty();
  }
}
