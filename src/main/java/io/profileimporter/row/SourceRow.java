package io.profileimporter.row;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** One row of an export as it was read, with nothing interpreted yet. */
public sealed interface SourceRow {

  RowLocation location();

  /**
   * A row of a table.
   *
   * @param cells one a column, in the order of the columns; an absent cell is an empty text
   */
  record TableRow(RowLocation location, Columns columns, List<String> cells) implements SourceRow {

    public TableRow {
      if (cells.size() != columns.count()) {
        throw new IllegalArgumentException(
            "expected " + columns.count() + " cells but was " + cells.size());
      }
    }
  }

  /** An object of a JSON export. */
  record DocumentRow(RowLocation location, JsonNode document) implements SourceRow {}

  /** A row that could not be taken apart: its text as it stands in the file. */
  record UnreadRow(RowLocation location, String text) implements SourceRow {}
}
