/**
 * How fast the packaged importer is, beside what a plain load generator and a plain reader reach on
 * the same machine. {@link io.profileimporter.benchmark.Benchmark} runs it; everything measured is
 * a process of its own, as a user starts it.
 */
@org.jspecify.annotations.NullMarked
package io.profileimporter.benchmark;
