package io.profileimporter.report.page;

import io.profileimporter.report.RowContent;
import io.profileimporter.report.RowOrigins;
import io.profileimporter.report.StoredRejection;
import io.profileimporter.report.StoredRow;
import io.profileimporter.report.Suggestion;
import io.profileimporter.report.WellFormedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Some rows of the page, one list a property of theirs: so they pack best, and read fastest. */
final class RowBlock {

  private static final JsonMapper JSON = new JsonMapper();
  private static final List<String> OUTCOMES =
      List.of(StoredRejection.ROW, StoredRejection.VALUE, StoredRejection.DOUBT);

  private final List<String> reasons;
  private final List<String> fields;
  private final Mask mask;
  private final List<Long> records = new ArrayList<>();
  private final List<Long> lines = new ArrayList<>();
  private final List<String> contents = new ArrayList<>();
  private final RowOrigins rowOrigins;
  private final List<String> origins = new ArrayList<>();
  private final List<List<List<Object>>> errors = new ArrayList<>();
  private long letters;

  /**
   * An empty block.
   *
   * @param reasons codes; a row names them by their place
   * @param fields API names; a row names them by their place
   * @param rowOrigins which row each is, for when it is loaded again
   */
  RowBlock(List<String> reasons, List<String> fields, Mask mask, RowOrigins rowOrigins) {
    this.reasons = reasons;
    this.fields = fields;
    this.mask = mask;
    this.rowOrigins = rowOrigins;
  }

  int rows() {
    return records.size();
  }

  /** About how much text the block holds. */
  long letters() {
    return letters;
  }

  /** A rejected row, with what stood in it. */
  void add(StoredRow row) {
    origins.add(mask == Mask.NONE ? rowOrigins.of(row).toString() : "");
    add(row.record(), row.line(), content(row.content()), row.rejections());
  }

  /** What was left out of a delivered row; what else stood in it is not kept. */
  void add(List<StoredRejection> rejections) {
    origins.add("");
    add(rejections.get(0).record(), rejections.get(0).line(), "", rejections);
  }

  private void add(long record, long line, String content, List<StoredRejection> found) {
    records.add(record);
    lines.add(line);
    contents.add(content);
    errors.add(found.stream().map(this::error).toList());
    letters += content.length() + 64L;
  }

  /** The rows as JSON; half a character pair stands as an escape. */
  String json() {
    Map<String, Object> columns = new LinkedHashMap<>();
    columns.put("record", records);
    columns.put("line", lines);
    columns.put("content", contents);
    columns.put("origin", origins);
    columns.put("errors", errors);
    return WellFormedText.escaped(JSON.writeValueAsString(columns));
  }

  private List<Object> error(StoredRejection stored) {
    Optional<String> value = stored.rejection().value();
    List<Object> error = new ArrayList<>();
    error.add(reasons.indexOf(stored.rejection().reason().code()));
    error.add(stored.rejection().field().map(fields::indexOf).orElse(-1));
    error.add(OUTCOMES.indexOf(stored.outcome()));
    error.add(mask.text(stored.rejection().detail(), value));
    error.add(value.map(mask::value).orElse(""));
    Suggestion.of(stored.rejection()).map(mask::value).ifPresent(error::add);
    letters += stored.rejection().detail().length() + value.map(String::length).orElse(0);
    return error;
  }

  /** Cells as a list of texts, a document as a list of pairs, a row in one piece as a text. */
  private String content(RowContent content) {
    if (content instanceof RowContent.Cells cells) {
      return JSON.writeValueAsString(cells.cells().stream().map(mask::value).toList());
    }
    if (content instanceof RowContent.Document document) {
      List<List<String>> pairs = new ArrayList<>();
      addLeaves("", document.document(), pairs);
      return JSON.writeValueAsString(pairs);
    }
    return JSON.writeValueAsString(mask.value(content.text()));
  }

  private void addLeaves(String path, JsonNode node, List<List<String>> pairs) {
    if (node.isObject()) {
      node.forEachEntry(
          (name, child) -> addLeaves(path.isEmpty() ? name : path + "." + name, child, pairs));
    } else if (node.isArray()) {
      for (int place = 0; place < node.size(); place++) {
        addLeaves(path + "[" + place + "]", node.get(place), pairs);
      }
    } else {
      pairs.add(List.of(path, mask.value(node.isNull() ? "" : node.asString())));
    }
  }
}
