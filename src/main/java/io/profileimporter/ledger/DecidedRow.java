package io.profileimporter.ledger;

/**
 * A row whose profile was decided about, and what came of it.
 *
 * @param delivered whether it was sent, and the API took it
 */
public record DecidedRow(LedgerKey key, Decision decision, boolean delivered) {}
