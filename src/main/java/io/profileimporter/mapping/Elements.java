package io.profileimporter.mapping;

import java.util.List;
import java.util.Optional;

/**
 * The elements of a property with several values, as they stand in a row.
 *
 * @param text the text that they stand in
 * @param elements those that could be taken apart
 * @param trouble the others
 */
record Elements(String text, List<Element> elements, List<Trouble> trouble) {

  static final Elements NONE = new Elements("", List.of(), List.of());

  /**
   * One of them.
   *
   * @param number its number in the row, from 1
   * @param parts in the order of the element's kind
   */
  record Element(int number, List<Found> parts) {

    /** One part as a value; nothing where it is empty, or does not fit, which is told. */
    <T> Optional<T> part(
        int index, ElementKind<?> kind, Conversion<T> conversion, List<Trouble> trouble) {
      Found found = parts.get(index);
      Found clean = found.clean();
      if (clean.isEmpty()) {
        return Optional.empty();
      }
      Converted<T> converted = conversion.convert(clean);
      if (converted instanceof Converted.Value<T> value) {
        return Optional.of(value.value());
      }
      String part = kind.kind() + " " + number + " " + kind.parts().get(index) + ": ";
      trouble.add(new Trouble(part, found.text(), (Converted.Unfit<T>) converted));
      return Optional.empty();
    }
  }

  boolean isEmpty() {
    return elements.isEmpty() && trouble.isEmpty();
  }
}
