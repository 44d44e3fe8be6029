package io.profileimporter.ledger;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the ledger remembers of a customer.
 *
 * @param run the run that has written it last; {@link #CONTESTED} where several have, none knowing
 *     what the others wrote
 * @param basis the run whose entry this one was made from; this run itself where there was none
 * @param seen how many of the contents the rows of that run have come up to
 * @param contents what was delivered, one hash a row, in the order of the export
 * @param others hashes of the identifiers beside the first
 */
public record LedgerEntry(
    long identity,
    long run,
    long basis,
    int seen,
    EntryState state,
    List<Long> contents,
    List<Long> others) {

  /** The number of no run. */
  static final long CONTESTED = 0;

  public LedgerEntry {
    if (seen < 0 || seen > contents.size()) {
      throw new IllegalArgumentException(
          "expected seen from 0 to %d but was %d".formatted(contents.size(), seen));
    }
    contents = List.copyOf(contents);
    others = List.copyOf(others);
  }

  /** An entry as it stands. */
  public LedgerEntry(
      long identity, long run, int seen, EntryState state, List<Long> contents, List<Long> others) {
    this(identity, run, run, seen, state, contents, others);
  }

  /** Nobody knows which of two runs that wrote beside each other has reached the API last. */
  LedgerEntry contestedWith(LedgerEntry other) {
    List<Long> known = Stream.concat(others.stream(), other.others.stream()).distinct().toList();
    return new LedgerEntry(identity, CONTESTED, 0, EntryState.IN_DOUBT, List.of(), known);
  }

  /** Whether one of these is a hash of an identifier of the customer. */
  boolean isKnownBy(Collection<Long> hashes) {
    return hashes.contains(identity) || others.stream().anyMatch(hashes::contains);
  }

  /** Whether rows of the customer were left out in its run, and not all came that make it right. */
  boolean isToBecomeDue() {
    return state == EntryState.DUE || (state == EntryState.SEEN && seen < contents.size());
  }

  /** It is due, and nothing of what was delivered stands. */
  LedgerEntry due() {
    return new LedgerEntry(identity, run, basis, 0, EntryState.DUE, List.of(), others);
  }

  /** With a row that was sent while it was due. */
  LedgerEntry appended(DecidedRow row) {
    Stream<Long> now = row.delivered() ? Stream.of(row.key().content()) : Stream.empty();
    List<Long> before = row.delivered() ? contents : List.of();
    return new LedgerEntry(
        identity,
        run,
        basis,
        0,
        state,
        Stream.concat(before.stream(), now).toList(),
        Stream.concat(others.stream(), row.key().others().stream()).distinct().toList());
  }

  /** It was due, and all its rows were sent. */
  LedgerEntry settled() {
    EntryState now = contents.isEmpty() ? EntryState.IN_DOUBT : EntryState.DELIVERED;
    return new LedgerEntry(identity, run, basis, contents.size(), now, contents, others);
  }
}
