package io.profileimporter.report;

/** How long half, 95 and 99 of 100 requests took at most, in milliseconds. */
public record Latency(double median, double p95, double p99) {}
