/**
 * Writes the log, the product's own and that of its libraries, as text or as JSON. No message holds
 * a value of a row or a secret.
 */
@org.jspecify.annotations.NullMarked
package io.profileimporter.logging;
