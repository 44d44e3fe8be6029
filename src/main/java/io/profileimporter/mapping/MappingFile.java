package io.profileimporter.mapping;

import io.profileimporter.profile.CustomProperty;
import io.profileimporter.profile.ProfileField;
import io.profileimporter.profile.Property;
import io.profileimporter.profile.ValueType;
import io.profileimporter.settings.NearestName;
import io.profileimporter.settings.SettingsNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a mapping file; every problem of it is told. */
final class MappingFile {

  private static final List<String> API_NAMES =
      Stream.concat(
              Arrays.stream(ProfileField.values()).map(ProfileField::apiName),
              Stream.of("external_id"))
          .toList();

  private final SettingsNode root;
  private final ValueReader values;
  private final ElementsReader elements;
  private final Set<Property> seen = new HashSet<>();

  MappingFile(SettingsNode root, LocalDate today) {
    this.root = root;
    ConversionReader conversions =
        new ConversionReader(Defaults.from(root.section("defaults"), today));
    this.values = new ValueReader(conversions);
    this.elements = new ElementsReader(conversions);
  }

  /** The plans of all properties, in the order in which they are sent. */
  List<PropertyPlan> read() {
    root.has("source"); // known, and read by the reader of the export
    List<PropertyPlan> plans = new ArrayList<>(apiProperties(root.section("properties")));
    plans.sort(Comparator.comparing(plan -> (ProfileField) plan.property()));
    plans.addAll(customProperties(root.section("custom")));
    root.finish();
    requireIdentifier();
    return plans;
  }

  private List<PropertyPlan> apiProperties(SettingsNode section) {
    List<PropertyPlan> plans = new ArrayList<>();
    for (String key : section.keys()) {
      Optional<ProfileField> field = ProfileField.of(key);
      if (field.isEmpty()) {
        section.problem(key, "unknown property" + suggestion(key));
      } else if (!seen.add(field.get())) {
        section.problem(key, "is another name of id, which is mapped already");
      } else {
        plan(field.get(), section, key).ifPresent(plans::add);
      }
    }
    return plans;
  }

  private static String suggestion(String name) {
    String nearest = NearestName.suggestion(name, API_NAMES);
    return nearest.isEmpty()
        ? "; a property that the store has defined stands under custom"
        : nearest;
  }

  private List<PropertyPlan> customProperties(SettingsNode section) {
    List<PropertyPlan> plans = new ArrayList<>();
    for (String key : section.keys()) {
      if (ProfileField.of(key).isPresent()) {
        section.problem(key, "is a property of the API, it stands under properties");
      } else if (!CustomProperty.isName(key)) {
        section.problem(key, "expected a name of the letters a-z, digits and _");
      } else if (CustomProperty.isReserved(key)) {
        section.problem(key, "the API uses this name for something else");
      } else {
        plan(new CustomProperty(key), section, key).ifPresent(plans::add);
      }
    }
    return plans;
  }

  private Optional<PropertyPlan> plan(Property property, SettingsNode section, String key) {
    boolean several = property.type() == ValueType.KIDS || property.type() == ValueType.VEHICLES;
    if (!section.has(key)) {
      section.problem(key, "expected a column, a path or a section but was nothing");
      return Optional.empty();
    }
    if (!section.isSection(key)) {
      return several
          ? elements.shortForm(property, section, key)
          : values.shortForm(property, section, key);
    }
    SettingsNode node = section.section(key);
    Optional<PropertyPlan> plan =
        several ? elements.longForm(property, node) : values.longForm(property, node);
    node.finish();
    return plan;
  }

  private void requireIdentifier() {
    boolean identified =
        seen.stream().anyMatch(property -> ((ProfileField) property).isIdentifier());
    if (!identified) {
      root.problem(
          "properties",
          "expected at least one of email, phone, id, loyalty_id and telegram_id, by which the API"
              + " recognises a person");
    }
  }
}
