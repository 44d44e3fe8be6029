package io.profileimporter.mapping;

import io.profileimporter.row.SourceRow;
import io.profileimporter.row.SourceRow.DocumentRow;
import io.profileimporter.row.SourceRow.TableRow;
import tools.jackson.databind.JsonNode;

/** A place in the rows of one export. */
interface Place {

  /** The place of a name that fits nothing. */
  Place NOWHERE = row -> Found.NOTHING;

  /** What stands there, as it stands there. */
  Found find(SourceRow row);

  /** A cell of a table's rows. */
  static Place cell(int position) {
    return row -> Found.of(table(row).cells().get(position));
  }

  /** The first value in a document to which a path leads. */
  static Place first(JsonPath path) {
    return row -> Found.of(path.first(document(row)));
  }

  /** Everything in a document to which a path leads. */
  static Place all(JsonPath path) {
    return row -> Found.of(path.all(document(row)));
  }

  private static TableRow table(SourceRow row) {
    if (row instanceof TableRow table) {
      return table;
    }
    throw new IllegalArgumentException(row.location() + ": expected a row of a table");
  }

  private static JsonNode document(SourceRow row) {
    if (row instanceof DocumentRow document) {
      return document.document();
    }
    throw new IllegalArgumentException(row.location() + ": expected an object of a JSON export");
  }
}
