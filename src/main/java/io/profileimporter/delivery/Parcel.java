package io.profileimporter.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The profiles of one request, and how often it failed. */
final class Parcel {

  private final Line line;
  private final List<Entry> entries;
  private final boolean witness;
  private Optional<Instant> firstSuspicion = Optional.empty();
  private int faults;
  private int ownFaults;
  private int suspicions;
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
    return entries.size() == 1
        ? List.of(entries.get(0).profile())
        : entries.stream().map(Entry::profile).toList();
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

  /** Faults that may be its profiles' own, those of the list included that it was a part of. */
  int suspicions() {
    return suspicions;
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
      suspicions++;
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
    return part(0, entries.size() / 2);
  }

  Parcel secondHalf() {
    return part(entries.size() / 2, entries.size());
  }

  /** The last of its profiles. */
  Parcel last() {
    return size() == 1 ? this : part(size() - 1, size());
  }

  /** It keeps no list alive that it is the rest of. */
  private Parcel part(int from, int to) {
    Parcel part = of(line, List.copyOf(entries.subList(from, to)));
    part.suspicions = suspicions;
    return part;
  }

  /** Whether the API may take one of its profiles for one of the others. */
  boolean shares(Stream<OutgoingProfile> others) {
    Set<Long> own = hashes(profiles().stream()).boxed().collect(Collectors.toSet());
    return hashes(others).anyMatch(own::contains);
  }

  private static LongStream hashes(Stream<OutgoingProfile> profiles) {
    return profiles.map(OutgoingProfile::identityHashes).flatMapToLong(LongStream::of);
  }

  /** The same profiles once more. */
  Parcel asWitness() {
    return new Parcel(line, entries, true);
  }
}
