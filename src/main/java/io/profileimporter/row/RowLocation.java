package io.profileimporter.row;

/**
 * Where a row stands in its export.
 *
 * @param file name of the export, without its folder
 * @param record number of the row in the file, from 1; a CSV header does not count
 * @param line line of the file on which the row starts, from 1; a CSV header counts
 */
public record RowLocation(String file, long record, long line) {

  public RowLocation {
    if (record < 1 || line < 1) {
      throw new IllegalArgumentException(
          "expected a record and a line from 1 but was " + record + " and " + line);
    }
  }

  /** The form that messages use: {@code customers.csv:1042}. */
  @Override
  public String toString() {
    return file + ":" + line;
  }
}
