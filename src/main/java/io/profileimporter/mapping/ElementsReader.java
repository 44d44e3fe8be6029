package io.profileimporter.mapping;

import io.profileimporter.profile.Property;
import io.profileimporter.profile.ValueType;
import io.profileimporter.settings.Problems;
import io.profileimporter.settings.SettingsNode;
import io.profileimporter.settings.SettingsValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads how a property with several values is made: children or vehicles. */
final class ElementsReader {

  private static final String BETWEEN = ";";

  private final ConversionReader conversions;

  ElementsReader(ConversionReader conversions) {
    this.conversions = conversions;
  }

  /** The short form: {@code kids: Children}. */
  Optional<PropertyPlan> shortForm(Property property, SettingsNode parent, String key) {
    SettingsNode nothingSaid = SettingsNode.empty("", new Problems());
    ElementKind<?> kind = kind(property, nothingSaid);
    return parent
        .text(key)
        .map(name -> listed(new PlaceName(name, parent.where(key)), kind, nothingSaid))
        .map(origin -> new ElementsPlan<>(property, origin, kind, false));
  }

  /** The long form. */
  Optional<PropertyPlan> longForm(Property property, SettingsNode node) {
    ElementKind<?> kind = kind(property, node);
    boolean clear = node.value("clear-when-empty").flatMap(SettingsValue::flag).orElse(false);
    boolean numbered = node.has("numbered");
    if (numbered == node.has("from")) {
      node.problem("expected one of from and numbered but was " + (numbered ? "both" : "none"));
      return Optional.empty();
    }
    Optional<ElementsOrigin> origin =
        numbered
            ? Optional.of(numbered(node.section("numbered"), kind))
            : node.text("from")
                .map(name -> listed(new PlaceName(name, node.where("from")), kind, node));
    return origin.map(found -> new ElementsPlan<>(property, found, kind, clear));
  }

  private ElementKind<?> kind(Property property, SettingsNode node) {
    return property.type() == ValueType.KIDS
        ? new KidKind(conversions.genders(node), conversions.dates(node))
        : VehicleKind.VEHICLE;
  }

  private static ElementsOrigin numbered(SettingsNode section, ElementKind<?> kind) {
    List<Optional<PlaceName>> names = new ArrayList<>();
    for (String part : kind.parts()) {
      names.add(section.value(part).flatMap(value -> numbered(value, section.where(part))));
    }
    section.finish();
    if (section.keys().isEmpty()) {
      section.problem("expected the columns of " + String.join(", ", kind.parts()));
    }
    return new NumberedElements(names);
  }

  private static Optional<PlaceName> numbered(SettingsValue value, String where) {
    return value.raw().contains(NumberedElements.NUMBER)
        ? Optional.of(new PlaceName(value.raw(), where))
        : value.mismatch("a column's name with {n} for the number");
  }

  private static ElementsOrigin listed(PlaceName name, ElementKind<?> kind, SettingsNode node) {
    return new ListedElements(
        name,
        kind,
        node.value("as").flatMap(ElementsReader::json).orElse(false),
        node.text("between").orElse(BETWEEN),
        node.text("inside").orElse(kind.separator()),
        members(node.section("members"), kind));
  }

  private static Optional<Boolean> json(SettingsValue as) {
    return as.raw().equals("json") ? Optional.of(true) : as.mismatch("json");
  }

  private static List<JsonPath> members(SettingsNode section, ElementKind<?> kind) {
    List<JsonPath> members = new ArrayList<>();
    for (String part : kind.parts()) {
      members.add(
          section.value(part).flatMap(ElementsReader::path).orElseGet(() -> JsonPath.member(part)));
    }
    section.finish();
    return members;
  }

  private static Optional<JsonPath> path(SettingsValue value) {
    return JsonPath.parse(value.raw())
        .or(() -> value.mismatch("a member's name or a path such as birth.date"));
  }
}
