package io.profileimporter.mapping;

import io.profileimporter.profile.Property;
import java.util.List;

/**
 * Where a property's text comes from, and what is done to it, in the words of the mapping.
 *
 * @param places columns or paths, in the order in which they are looked at; none for a constant
 * @param reading how the text is taken: {@code first of them, part 2-, as date}
 */
public record PropertySource(Property property, List<String> places, String reading) {

  public PropertySource {
    places = List.copyOf(places);
  }
}
