package io.profileimporter.brake;

import io.profileimporter.brake.BrakeSettings.ColumnChange;
import io.profileimporter.row.VisibleText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Speaks where the header of a table has changed. */
final class HeaderBrake {

  /** More names than that fill a screen. */
  private static final int NAMED = 8;

  private final ColumnChange change;

  HeaderBrake(ColumnChange change) {
    this.change = change;
  }

  /** What there is to say of a header after those of some imports, the newest first. */
  Optional<String> look(List<String> columns, List<List<String>> before) {
    if (change == ColumnChange.OFF || columns.isEmpty() || before.isEmpty()) {
      return Optional.empty();
    }
    List<String> last = before.get(0);
    Set<String> lasting = new LinkedHashSet<>(last);
    before.forEach(lasting::retainAll);
    Set<String> gone = without(lasting, columns);
    Set<String> added = without(columns, last);
    if (!gone.isEmpty()) {
      return Optional.of(told(gone, added));
    }
    return change == ColumnChange.ANY && !columns.equals(last)
        ? Optional.of(added.isEmpty() ? "the columns stand in another order" : told(gone, added))
        : Optional.empty();
  }

  /** The names beside the others; a header that changes every night is not missed. */
  private static Set<String> without(Iterable<String> names, List<String> others) {
    Set<String> rest = new LinkedHashSet<>();
    names.forEach(rest::add);
    others.forEach(rest::remove);
    return rest;
  }

  private static String told(Set<String> gone, Set<String> added) {
    List<String> parts = new ArrayList<>();
    if (!gone.isEmpty()) {
      parts.add(named(gone) + (gone.size() == 1 ? " is gone" : " are gone"));
    }
    if (!added.isEmpty()) {
      parts.add(named(added) + (added.size() == 1 ? " is new" : " are new"));
    }
    return String.join(", ", parts);
  }

  private static String named(Set<String> names) {
    String some =
        names.stream()
            .limit(NAMED)
            .map(name -> '"' + VisibleText.of(name) + '"')
            .collect(Collectors.joining(", "));
    String more = names.size() > NAMED ? " and " + (names.size() - NAMED) + " more" : "";
    return (names.size() == 1 ? "column " : "columns ") + some + more;
  }
}
