/**
 * Evidence across a file: values that many strangers share, and rows that contradict each other.
 */
@org.jspecify.annotations.NullMarked
package io.profileimporter.census;
