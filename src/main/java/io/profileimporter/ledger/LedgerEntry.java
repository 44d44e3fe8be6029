package io.profileimporter.ledger;

import java.util.List;

/**
 * What the ledger remembers of a customer.
 *
 * @param run the run that has written it last
 * @param seen how many of the contents the rows of that run have come up to
 * @param contents what was delivered, one hash a row, in the order of the export
 * @param others hashes of the identifiers beside the first
 */
public record LedgerEntry(
    long identity, long run, int seen, EntryState state, List<Long> contents, List<Long> others) {

  public LedgerEntry {
    if (seen < 0 || seen > contents.size()) {
      throw new IllegalArgumentException(
          "expected seen from 0 to %d but was %d".formatted(contents.size(), seen));
    }
    contents = List.copyOf(contents);
    others = List.copyOf(others);
  }
}
