package io.profileimporter.mapping;

import io.profileimporter.row.SourceRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Elements in one place: in the text of a cell, as JSON in a cell, or nested in a document.
 *
 * @param json whether the text of a cell is JSON
 * @param between what stands between two elements in a text
 * @param inside what stands between the parts of an element in a text
 * @param members where the parts stand in an element that is JSON
 */
record ListedElements(
    PlaceName name,
    ElementKind<?> kind,
    boolean json,
    String between,
    String inside,
    List<JsonPath> members)
    implements ElementsOrigin {

  @Override
  public List<String> names() {
    return List.of(name.name());
  }

  @Override
  public ElementsPlace bind(Places places) {
    Place place = places.many(name);
    return row -> find(row, place);
  }

  private Elements find(SourceRow row, Place place) {
    Found found = place.find(row);
    Found clean = found.clean();
    if (clean.isEmpty()) {
      return Elements.NONE;
    }
    if (!json && !found.isContainer()) {
      return ofText(found, clean);
    }
    return JsonText.node(clean)
        .filter(JsonNode::isContainer)
        .map(node -> ofJson(found, node))
        .orElseGet(() -> new Elements(found.text(), List.of(), List.of(noJson(found))));
  }

  private Elements ofText(Found found, Found clean) {
    List<Elements.Element> elements = new ArrayList<>();
    List<Trouble> trouble = new ArrayList<>();
    int number = 0;
    for (String text : Separated.by(clean.text(), between)) {
      if (text.isEmpty()) {
        continue;
      }
      number++;
      Optional<List<String>> parts = kind.takeApart(text, inside);
      if (parts.isPresent()) {
        elements.add(new Elements.Element(number, parts.get().stream().map(Found::of).toList()));
      } else {
        trouble.add(trouble(number, text, String.join(inside, kind.parts())));
      }
    }
    return new Elements(found.text(), elements, trouble);
  }

  private Elements ofJson(Found found, JsonNode list) {
    List<Elements.Element> elements = new ArrayList<>();
    List<Trouble> trouble = new ArrayList<>();
    int number = 0;
    for (JsonNode node : list.isArray() ? list : List.of(list)) {
      number++;
      if (node.isObject()) {
        elements.add(new Elements.Element(number, parts(node)));
      } else if (!Found.of(node).isEmpty()) {
        String expected = "an object with " + String.join(", ", kind.parts());
        trouble.add(trouble(number, Found.of(node).text(), expected));
      }
    }
    return new Elements(found.text(), elements, trouble);
  }

  private List<Found> parts(JsonNode element) {
    return members.stream().map(path -> Found.of(path.first(element))).toList();
  }

  private Trouble trouble(int number, String text, String expected) {
    String part = kind.kind() + " " + number + ": ";
    return new Trouble(part, text, Converted.unreadable(expected));
  }

  private static Trouble noJson(Found found) {
    return new Trouble("", found.text(), Converted.unreadable("a JSON list"));
  }
}
