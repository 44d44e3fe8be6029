package io.profileimporter.report;

import io.profileimporter.row.SourceRow;
import io.profileimporter.row.SourceRow.DocumentRow;
import io.profileimporter.row.SourceRow.TableRow;
import io.profileimporter.row.SourceRow.UnreadRow;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

/** What stood in a rejected row: its cells, its document, or its text. */
public sealed interface RowContent {

  /** The cells of a row of a table. */
  record Cells(List<String> cells) implements RowContent {}

  /** An object of a JSON export. */
  record Document(JsonNode document) implements RowContent {}

  /** A row that could not be taken apart. */
  record Unread(String text) implements RowContent {}

  static RowContent of(SourceRow row) {
    if (row instanceof TableRow table) {
      return new Cells(table.cells());
    }
    return row instanceof DocumentRow document
        ? new Document(document.document())
        : new Unread(((UnreadRow) row).text());
  }

  /** The stable name of the kind. */
  default String form() {
    if (this instanceof Cells) {
      return "cells";
    }
    return this instanceof Document ? "document" : "text";
  }

  /** The content as text; {@link #decode} reads it back. */
  default String text() {
    if (this instanceof Cells cells) {
      return Json.MAPPER.writeValueAsString(cells.cells());
    }
    return this instanceof Document document
        ? Json.MAPPER.writeValueAsString(document.document())
        : ((Unread) this).text();
  }

  static RowContent decode(String form, String text) {
    return switch (form) {
      case "cells" -> new Cells(Json.MAPPER.readValue(text, new TypeReference<List<String>>() {}));
      case "document" -> new Document(Json.MAPPER.readTree(text));
      case "text" -> new Unread(text);
      default -> throw new IllegalArgumentException("expected a form but was " + form);
    };
  }
}
