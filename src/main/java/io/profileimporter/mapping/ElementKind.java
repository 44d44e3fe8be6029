package io.profileimporter.mapping;

import io.profileimporter.profile.PropertyValue;
import java.util.List;
import java.util.Optional;

/** What the elements of a property are: children or vehicles. */
interface ElementKind<T> {

  /** What messages call an element. */
  String kind();

  /** The names of an element's parts. */
  List<String> parts();

  /** What stands between the parts of an element in one cell, where the mapping does not say it. */
  String separator();

  /**
   * Takes the text of an element apart.
   *
   * @return one text a part, in the order of {@link #parts}; nothing where it has too many
   */
  Optional<List<String>> takeApart(String element, String separator);

  /**
   * Makes an element of its parts; a part that does not fit is left out and told.
   *
   * @return nothing where no part is left
   */
  Optional<T> make(Elements.Element element, List<Trouble> trouble);

  PropertyValue list(List<T> elements);
}
