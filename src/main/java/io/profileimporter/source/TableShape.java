package io.profileimporter.source;

import io.profileimporter.row.Columns;
import java.util.List;

/**
 * How many cells a row of a table may have: cells beyond the last column are harmless as long as
 * they are empty, and so are missing cells under columns without a header.
 */
record TableShape(int columns, int namedColumns) {

  static TableShape of(Columns columns) {
    List<String> headers = columns.headers();
    int named = headers.size();
    while (named > 0 && headers.get(named - 1).isEmpty()) {
      named--;
    }
    return new TableShape(headers.size(), named);
  }

  /**
   * Whether a row fits.
   *
   * @param cells the number of its cells
   * @param filledCells the number of its last cell that is not empty
   */
  boolean fits(int cells, int filledCells) {
    return cells >= namedColumns && filledCells <= columns;
  }
}
