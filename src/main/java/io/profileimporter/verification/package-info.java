/**
 * Whether the API has what was sent to it: a sample of the profiles of a run, read back and
 * compared.
 */
@org.jspecify.annotations.NullMarked
package io.profileimporter.verification;
