package io.profileimporter.report;

/**
 * What was removed of a run.
 *
 * @param rejections rows of the tables that held values
 * @param bytes of its report's files
 */
public record PrunedRun(Run run, long rejections, long bytes) {}
