package io.profileimporter.ledger;

import java.util.List;

/**
 * A profile as the ledger knows it: keyed hashes, of which nothing can be read.
 *
 * @param identity hash of the customer's first identifier
 * @param content hash of all that is sent
 * @param others hashes of the customer's other identifiers
 */
public record LedgerKey(long identity, long content, List<Long> others) {

  public LedgerKey {
    others = List.copyOf(others);
  }
}
