package io.profileimporter.report;

import io.profileimporter.row.Rejection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The cells of a rejected row with what is suggested for them filled in.
 *
 * @param changed names of the columns whose cells were filled in
 */
record SuggestedRow(List<String> cells, Set<String> changed) {

  /**
   * Fills in what is suggested, where it is certain which cell is meant.
   *
   * @param sources the columns that each property is made of
   */
  static SuggestedRow of(StoredRow row, List<String> columns, Map<String, List<String>> sources) {
    List<String> cells = new ArrayList<>(((RowContent.Cells) row.content()).cells());
    Set<String> changed = new LinkedHashSet<>();
    for (StoredRejection stored : row.rejections()) {
      Rejection rejection = stored.rejection();
      Optional<String> suggestion = Suggestion.of(rejection);
      if (suggestion.isPresent()) {
        List<String> own =
            rejection
                .field()
                .map(field -> sources.getOrDefault(field, List.of()))
                .orElse(List.of());
        int cell = place(cells, columns, own, rejection.value().orElse(""));
        if (cell >= 0) {
          cells.set(cell, suggestion.get());
          changed.add(columns.get(cell));
        }
      }
    }
    return new SuggestedRow(List.copyOf(cells), changed);
  }

  /** The only cell of the property that holds the value, or -1. */
  private static int place(
      List<String> cells, List<String> columns, Collection<String> own, String value) {
    int found = -1;
    for (int cell = 0; cell < cells.size(); cell++) {
      boolean isOne =
          cells.get(cell).strip().equals(value.strip()) && own.contains(columns.get(cell));
      if (isOne && found >= 0) {
        return -1;
      }
      found = isOne ? cell : found;
    }
    return found;
  }
}
