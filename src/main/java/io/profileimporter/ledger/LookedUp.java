package io.profileimporter.ledger;

import java.util.Optional;

/**
 * A profile beside what the ledger had of its customer when it was looked up.
 *
 * @param entry none of a customer that is new to it
 */
public record LookedUp(LedgerKey key, Optional<LedgerEntry> entry) {}
