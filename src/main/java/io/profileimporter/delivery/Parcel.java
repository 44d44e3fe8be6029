package io.profileimporter.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The profiles of one request, and how often it failed. */
final class Parcel {

  private final Line line;
  private final List<Entry> entries;
  private final boolean witness;
  private Optional<Instant> firstSuspicion = Optional.empty();
  private int faults;
  private int ownFaults;
  private long answersSeen;

  private Parcel(Line line, List<Entry> entries, boolean witness) {
    this.line = line;
    this.entries = entries;
    this.witness = witness;
  }

  /** A parcel that is to wait for its turn on a line. */
  static Parcel of(Line line, List<Entry> entries) {
    return new Parcel(line, entries, false);
  }

  Line line() {
    return line;
  }

  /** The profiles, at least one. */
  List<Entry> entries() {
    return entries;
  }

  int size() {
    return entries.size();
  }

  List<OutgoingProfile> profiles() {
    return entries.stream().map(Entry::profile).toList();
  }

  /** The place of its first profile among all. */
  long position() {
    return entries.get(0).position();
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
    if (suspect == Verdict.Suspect.PROFILE) {
      firstSuspicion = firstSuspicion.or(() -> Optional.of(now));
      ownFaults += first || othersAnswered ? 1 : 0;
    }
    return !first && othersAnswered;
  }

  /** Whether the first fault that may be the profile's own lies so far back. */
  boolean isSuspectFor(Duration duration, Instant now) {
    return firstSuspicion.filter(first -> !first.plus(duration).isAfter(now)).isPresent();
  }

  /** The first half of its profiles. */
  Parcel firstHalf() {
    return of(line, entries.subList(0, entries.size() / 2));
  }

  Parcel secondHalf() {
    return of(line, entries.subList(entries.size() / 2, entries.size()));
  }

  /** The same profiles once more. */
  Parcel asWitness() {
    return new Parcel(line, entries, true);
  }
}
