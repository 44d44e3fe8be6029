/**
 * Invented customers and the exports that hold them: what {@code sample-data} is made of, and the
 * files of any size that load tests and benchmarks read. No datum is a real person's: names are put
 * together at random, and addresses, numbers and cards are counted up from an index.
 */
@org.jspecify.annotations.NullMarked
package io.profileimporter.sampledata;
