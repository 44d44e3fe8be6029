package io.profileimporter.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The profiles of one request, and how often it failed. */
final class Parcel {

  /** Parcels of which each waits for the one before it, because they share an identity. */
  static final class Line {
    final Deque<Parcel> parcels = new ArrayDeque<>();

    /** A line of parcels with one profile each. */
    static Line ofSingles(List<Integer> positions) {
      Line line = new Line();
      positions.forEach(position -> line.parcels.add(new Parcel(line, List.of(position), false)));
      return line;
    }

    /** A line of one parcel that holds all the profiles. */
    static Line ofOne(List<Integer> positions) {
      Line line = new Line();
      line.parcels.add(new Parcel(line, positions, false));
      return line;
    }
  }

  private final Line line;
  private final List<Integer> positions;
  private final boolean witness;
  private Optional<Instant> firstFault = Optional.empty();
  private int faults;
  private int ownFaults;
  private long answersSeen;

  private Parcel(Line line, List<Integer> positions, boolean witness) {
    this.line = line;
    this.positions = positions;
    this.witness = witness;
  }

  Line line() {
    return line;
  }

  /** Where its profiles stand in the list that is delivered. */
  List<Integer> positions() {
    return positions;
  }

  /** Whether it was taken before and is sent again to see whether the API takes anything. */
  boolean isWitness() {
    return witness;
  }

  int faults() {
    return faults;
  }

  int ownFaults() {
    return ownFaults;
  }

  /**
   * Remembers a fault. It counts against the profile itself only where the API has answered
   * something since the last one; otherwise it tells of the API, not of the profile.
   *
   * @param answers how often the API has answered so far
   * @return whether the API has answered others since this parcel's last fault
   */
  boolean failed(Verdict.Suspect suspect, long answers, Instant now) {
    boolean othersAnswered = answers > answersSeen;
    boolean first = faults++ == 0;
    answersSeen = answers;
    firstFault = firstFault.or(() -> Optional.of(now));
    if (suspect == Verdict.Suspect.PROFILE && (first || othersAnswered)) {
      ownFaults++;
    }
    return !first && othersAnswered;
  }

  boolean isFailingFor(Duration duration, Instant now) {
    return firstFault.filter(first -> !first.plus(duration).isAfter(now)).isPresent();
  }

  /** Puts the two halves of this parcel, the head of its line, in its place. */
  void halve() {
    int middle = positions.size() / 2;
    line.parcels.removeFirst();
    line.parcels.addFirst(new Parcel(line, positions.subList(middle, positions.size()), false));
    line.parcels.addFirst(new Parcel(line, positions.subList(0, middle), false));
  }

  /** The same profiles once more, on a line of their own. */
  Parcel asWitness() {
    return new Parcel(new Line(), positions, true);
  }
}
