package io.profileimporter.mapping;

import io.profileimporter.profile.PropertyValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Takes JSON as it is: lists, objects, numbers, flags and texts. Empty members are left out. */
enum JsonConversion implements Conversion<PropertyValue> {
  JSON;

  private static final String EXPECTED = "JSON that is not empty";

  @Override
  public Converted<PropertyValue> convert(Found found) {
    return JsonText.node(found)
        .flatMap(JsonConversion::value)
        .map(Converted::value)
        .orElseGet(() -> Converted.unreadable(EXPECTED));
  }

  /** The value of a node; nothing for what is empty. */
  static Optional<PropertyValue> value(JsonNode node) {
    if (node.isArray()) {
      return items(node);
    }
    if (node.isObject()) {
      return members(node);
    }
    if (node.isNumber()) {
      return number(node);
    }
    if (node.isBoolean()) {
      return Optional.of(new PropertyValue.Flag(node.booleanValue()));
    }
    String text = node.isString() ? CleanText.of(node.stringValue()) : "";
    return text.isEmpty() ? Optional.empty() : Optional.of(new PropertyValue.Text(text));
  }

  private static Optional<PropertyValue> items(JsonNode array) {
    List<PropertyValue> items = new ArrayList<>();
    array.forEach(item -> value(item).ifPresent(items::add));
    return items.isEmpty() ? Optional.empty() : Optional.of(new PropertyValue.Items(items));
  }

  private static Optional<PropertyValue> members(JsonNode object) {
    Map<String, PropertyValue> members = new LinkedHashMap<>();
    object
        .properties()
        .forEach(
            member -> value(member.getValue()).ifPresent(v -> members.put(member.getKey(), v)));
    return members.isEmpty() ? Optional.empty() : Optional.of(new PropertyValue.Members(members));
  }

  private static Optional<PropertyValue> number(JsonNode node) {
    if (node.canConvertToLong() && node.isIntegralNumber()) {
      return Optional.of(new PropertyValue.WholeNumber(node.longValue()));
    }
    return PlainNumber.of(node).map(PropertyValue.DecimalNumber::new);
  }
}
