package io.profileimporter.mapping;

import io.profileimporter.profile.PropertyValue;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes a text apart into a list; a list of a document stays one.
 *
 * @param separator what stands between two items
 */
record ListConversion(String separator) implements Conversion<PropertyValue> {

  @Override
  public Converted<PropertyValue> convert(Found found) {
    if (found.isContainer()) {
      return found.node().isArray()
          ? JsonConversion.JSON.convert(found)
          : Converted.unreadable("a list");
    }
    List<PropertyValue> items = new ArrayList<>();
    for (String item : Separated.by(found.text(), separator)) {
      if (!item.isEmpty()) {
        items.add(new PropertyValue.Text(item));
      }
    }
    return items.isEmpty()
        ? Converted.unreadable("a list")
        : Converted.value(new PropertyValue.Items(items));
  }
}
