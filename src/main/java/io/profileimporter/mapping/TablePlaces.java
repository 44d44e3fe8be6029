package io.profileimporter.mapping;

import io.profileimporter.row.Columns;
import io.profileimporter.settings.NearestName;
import io.profileimporter.settings.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The columns of a table. */
final class TablePlaces implements Places {

  private final Columns columns;
  private final Problems problems;

  TablePlaces(Columns columns, Problems problems) {
    this.columns = columns;
    this.problems = problems;
  }

  @Override
  public Place one(PlaceName name) {
    OptionalInt position = columns.position(name.name());
    if (position.isPresent()) {
      return Place.cell(position.getAsInt());
    }
    problems.add(name.where(), missing(name.name()));
    return Place.NOWHERE;
  }

  @Override
  public Place many(PlaceName name) {
    return one(name);
  }

  @Override
  public boolean has(String name) {
    return columns.position(name).isPresent();
  }

  private String missing(String name) {
    List<String> repeated = repeated(name);
    return repeated.isEmpty()
        ? "there is no column \"" + name + "\"" + NearestName.suggestion(name, columns.names())
        : "column \"%s\" stands %d times; name one of them as %s"
            .formatted(name, repeated.size(), String.join(", ", repeated));
  }

  private List<String> repeated(String name) {
    List<String> names = new ArrayList<>();
    for (int position = 0; position < columns.count(); position++) {
      if (columns.headers().get(position).equals(name)) {
        names.add("\"" + columns.names().get(position) + "\"");
      }
    }
    return names;
  }
}
