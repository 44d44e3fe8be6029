package io.profileimporter.ledger;

import java.time.Instant;
import java.util.Optional;

/**
 * What the ledger holds of a scope.
 *
 * @param entries customers
 * @param delivered when something was delivered last
 */
public record ScopeContent(LedgerScope scope, long entries, Optional<Instant> delivered) {}
