package io.profileimporter.mapping;

import io.profileimporter.profile.Property;
import io.profileimporter.row.SourceRow;
import java.util.ArrayList;
import java.util.List;

/** A property with several values: children or vehicles. */
record ElementsPlan<T>(
    Property property, ElementsOrigin origin, ElementKind<T> kind, boolean clearWhenEmpty)
    implements PropertyPlan {

  @Override
  public PropertySource source() {
    return new PropertySource(property, origin.names(), "as " + kind.kind() + "s");
  }

  @Override
  public PropertyMapping bind(Places places) {
    ElementsPlace place = origin.bind(places);
    return (row, result) -> map(row, place, result);
  }

  private void map(SourceRow row, ElementsPlace place, RowResult result) {
    Elements found = place.find(row);
    if (found.isEmpty() && !clearWhenEmpty) {
      return;
    }
    List<Trouble> trouble = new ArrayList<>(found.trouble());
    List<T> made = new ArrayList<>();
    for (Elements.Element element : found.elements()) {
      kind.make(element, trouble).ifPresent(made::add);
    }
    if (!made.isEmpty()) {
      result.keep(property, kind.list(made), found.text());
    } else if (trouble.isEmpty() && clearWhenEmpty) {
      result.keep(property, Supplied.CLEARED.value(), Supplied.CLEARED.text());
    }
    trouble.forEach(each -> result.leaveOut(property, each));
  }
}
