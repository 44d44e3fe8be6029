/**
 * Remembers what was last delivered of each customer, as keyed hashes, so that a run sends only
 * what changed.
 */
@org.jspecify.annotations.NullMarked
package io.profileimporter.ledger;
