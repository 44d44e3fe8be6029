package io.profileimporter.cli;

import io.profileimporter.row.SourceRow;
import io.profileimporter.row.SourceRow.DocumentRow;
import io.profileimporter.row.SourceRow.TableRow;
import io.profileimporter.row.SourceRow.UnreadRow;
import io.profileimporter.row.VisibleText;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A row of an export as a person reads it: what is filled, each with its name. */
final class RowText {

  private RowText() {}

  /** The filled cells, or the members of a document; the text of a row that could not be read. */
  static List<String> items(SourceRow row) {
    List<String> items = new ArrayList<>();
    if (row instanceof TableRow table) {
      addCells(items, table);
    } else if (row instanceof DocumentRow document) {
      addLeaves(items, "", document.document());
    } else {
      items.add(VisibleText.of(((UnreadRow) row).text()));
    }
    return items;
  }

  private static void addCells(List<String> items, TableRow row) {
    int empty = 0;
    for (int cell = 0; cell < row.cells().size(); cell++) {
      String text = row.cells().get(cell);
      if (text.isEmpty()) {
        empty++;
      } else {
        items.add(item(row.columns().names().get(cell), text));
      }
    }
    if (empty > 0) {
      items.add("(" + empty + " empty)");
    }
  }

  private static void addLeaves(List<String> items, String path, JsonNode node) {
    if (node.isObject() && !node.isEmpty()) {
      node.forEachEntry(
          (name, child) -> addLeaves(items, path.isEmpty() ? name : path + "." + name, child));
    } else if (node.isArray() && !node.isEmpty()) {
      for (int place = 0; place < node.size(); place++) {
        addLeaves(items, path + "[" + place + "]", node.get(place));
      }
    } else {
      items.add(item(path, node.isString() ? node.stringValue() : node.toString()));
    }
  }

  private static String item(String name, String text) {
    return VisibleText.of(name) + "=" + VisibleText.of(text);
  }
}
