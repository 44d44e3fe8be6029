package io.profileimporter.report;

import io.profileimporter.row.Rejection;

/**
 * A rejection as the job store keeps it.
 *
 * @param place its place among the rejections of its row, from 0; the first is the decisive one
 * @param outcome {@link #ROW}, {@link #VALUE} or {@link #DOUBT}
 */
public record StoredRejection(
    long record, int place, long line, String outcome, Rejection rejection) {

  /** The outcome of a row that was not delivered. */
  public static final String ROW = "row";

  /** The outcome of a row that was delivered without the value. */
  public static final String VALUE = "value";

  /** The outcome of a value that was delivered although a rule speaks against it. */
  public static final String DOUBT = "doubt";

  /** What tools read of the outcome. */
  String shownOutcome() {
    return switch (outcome) {
      case ROW -> "row-rejected";
      case VALUE -> "value-dropped";
      default -> "value-doubted";
    };
  }
}
