package io.profileimporter.mapping;

import io.profileimporter.profile.Property;
import io.profileimporter.profile.PropertyValue;
import io.profileimporter.row.SourceRow;
import io.profileimporter.settings.SettingsValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A property with a single value.
 *
 * @param html whether HTML entities are decoded first
 * @param part the part of the text that counts, where not all of it does
 * @param kind what the text is read as
 * @param whenEmpty what is sent where the row has nothing
 */
record ValuePlan(
    Property property,
    Origin origin,
    boolean html,
    Optional<Part> part,
    Kind kind,
    Conversion<PropertyValue> conversion,
    Optional<Supplied> whenEmpty)
    implements PropertyPlan {

  @Override
  public PropertySource source() {
    List<String> reading = new ArrayList<>();
    reading.add(origin.way());
    part.map(Part::toString).ifPresent(reading::add);
    reading.add(html ? "from HTML" : "");
    String name = SettingsValue.name(kind);
    boolean told = kind == Kind.TEXT || name.equals(property.apiName());
    reading.add(conversion instanceof TableConversion ? "by its table" : "");
    reading.add(told ? "" : "as " + name);
    reading.removeIf(String::isEmpty);
    List<String> places = origin.names().stream().map(PlaceName::name).toList();
    return new PropertySource(property, places, String.join(", ", reading));
  }

  @Override
  public PropertyMapping bind(Places places) {
    Place place = origin.bind(places);
    return (row, result) -> map(row, place, result);
  }

  private void map(SourceRow row, Place place, RowResult result) {
    Found found = picked(place.find(row));
    Found clean = found.clean();
    if (clean.isEmpty()) {
      if (whenEmpty.isPresent()) {
        result.keep(property, whenEmpty.get().value(), whenEmpty.get().text());
      }
      return;
    }
    Converted<PropertyValue> converted = conversion.convert(clean);
    if (converted instanceof Converted.Value<PropertyValue> value) {
      result.keep(property, value.value(), found.text());
    } else {
      Converted.Unfit<PropertyValue> unfit = (Converted.Unfit<PropertyValue>) converted;
      result.leaveOut(property, new Trouble("", found.text(), unfit));
    }
  }

  private Found picked(Found found) {
    if ((!html && part.isEmpty()) || found.isContainer()) {
      return found;
    }
    String text = html ? HtmlText.decode(found.text()) : found.text();
    return Found.of(part.isPresent() ? part.get().in(CleanText.of(text)) : text);
  }
}
