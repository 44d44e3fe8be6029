package io.profileimporter.mapping;

import io.profileimporter.settings.Problems;
import java.util.function.Function;

/** The paths of JSON documents. What a document can hold is not known before it is read. */
final class DocumentPlaces implements Places {

  private final Problems problems;

  DocumentPlaces(Problems problems) {
    this.problems = problems;
  }

  @Override
  public Place one(PlaceName name) {
    return place(name, Place::first);
  }

  @Override
  public Place many(PlaceName name) {
    return place(name, Place::all);
  }

  @Override
  public boolean has(String name) {
    return JsonPath.parse(name).isPresent();
  }

  private Place place(PlaceName name, Function<JsonPath, Place> form) {
    return JsonPath.parse(name.name())
        .map(form)
        .orElseGet(
            () -> {
              problems.add(
                  name.where(),
                  "expected a path such as address.city, phones[0].number, children[].birthDate"
                      + " or 'a.b'.c but was \""
                      + name.name()
                      + "\"");
              return Place.NOWHERE;
            });
  }
}
