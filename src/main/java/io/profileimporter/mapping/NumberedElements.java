package io.profileimporter.mapping;

import io.profileimporter.row.SourceRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * Elements in numbered columns: {@code kid1_gender}, {@code kid1_birthday}, {@code kid2_gender}.
 *
 * @param parts the name of each part with {@code {n}} for the number; nothing for a part that the
 *     export does not have
 */
record NumberedElements(List<Optional<PlaceName>> parts) implements ElementsOrigin {

  static final String NUMBER = "{n}";
  private static final int MOST = 50;

  /** The places of one element's parts. */
  private record Group(int number, List<Place> places) {

    Elements.Element find(SourceRow row) {
      List<Found> parts = new ArrayList<>(places.size());
      for (Place place : places) {
        parts.add(place.find(row));
      }
      return new Elements.Element(number, parts);
    }

    boolean isIn(SourceRow row) {
      for (Place place : places) {
        if (!place.find(row).clean().isEmpty()) {
          return true;
        }
      }
      return false;
    }
  }

  @Override
  public List<String> names() {
    return parts.stream().flatMap(Optional::stream).map(PlaceName::name).toList();
  }

  @Override
  public ElementsPlace bind(Places places) {
    List<Group> groups = new ArrayList<>();
    groups.add(new Group(1, parts.stream().map(name -> first(name, places)).toList()));
    for (int number = 2; number <= MOST && has(number, places); number++) {
      int n = number;
      groups.add(new Group(n, parts.stream().map(name -> other(name, n, places)).toList()));
    }
    return row -> find(row, groups);
  }

  /** The first element must have every column that the mapping names. */
  private static Place first(Optional<PlaceName> name, Places places) {
    return name.map(present -> places.one(numbered(present, 1))).orElse(Place.NOWHERE);
  }

  private static Place other(Optional<PlaceName> name, int number, Places places) {
    return name.map(present -> numbered(present, number))
        .filter(present -> places.has(present.name()))
        .map(places::one)
        .orElse(Place.NOWHERE);
  }

  private boolean has(int number, Places places) {
    return parts.stream()
        .flatMap(Optional::stream)
        .anyMatch(name -> places.has(numbered(name, number).name()));
  }

  private static PlaceName numbered(PlaceName name, int number) {
    return new PlaceName(name.name().replace(NUMBER, Integer.toString(number)), name.where());
  }

  private static Elements find(SourceRow row, List<Group> groups) {
    List<Elements.Element> elements = new ArrayList<>(groups.size());
    for (Group group : groups) {
      if (group.isIn(row)) {
        elements.add(group.find(row));
      }
    }
    return elements.isEmpty() ? Elements.NONE : new Elements(text(elements), elements, List.of());
  }

  private static String text(List<Elements.Element> elements) {
    StringJoiner text = new StringJoiner("; ");
    for (Elements.Element element : elements) {
      StringJoiner parts = new StringJoiner(" ");
      element.parts().forEach(part -> parts.add(part.text()));
      text.add(parts.toString());
    }
    return text.toString();
  }
}
