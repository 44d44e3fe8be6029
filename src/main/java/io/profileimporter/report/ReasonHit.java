package io.profileimporter.report;

import java.util.Optional;

/**
 * What one reason did in a run, and its first case.
 *
 * @param reason the code
 * @param values how many values, or rows where the reason is about a row, it spoke against
 * @param rows in how many rows
 * @param line of the export where the first case stands
 * @param field of the first case
 * @param value of the first case
 */
public record ReasonHit(
    String reason,
    long values,
    long rows,
    long line,
    Optional<String> field,
    Optional<String> value) {}
