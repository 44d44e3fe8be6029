package io.profileimporter.mapping;

import io.profileimporter.profile.Property;
import io.profileimporter.profile.PropertyValue;
import io.profileimporter.settings.Problems;
import io.profileimporter.settings.SettingsNode;
import io.profileimporter.settings.SettingsValue;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads how a property with a single value is made. */
final class ValueReader {

  private final ConversionReader conversions;

  ValueReader(ConversionReader conversions) {
    this.conversions = conversions;
  }

  /** The short form: {@code email: E-mail}. */
  Optional<PropertyPlan> shortForm(Property property, SettingsNode parent, String key) {
    SettingsNode nothingSaid = SettingsNode.empty("", new Problems());
    Kind kind = Kind.of(property);
    return OriginReader.shortForm(parent, key, false)
        .map(
            origin ->
                new ValuePlan(
                    property,
                    origin,
                    false,
                    Optional.empty(),
                    kind,
                    conversions.read(nothingSaid, kind),
                    Optional.empty()));
  }

  /** The long form: {@code id: {from: CustomerID, as: integer}}. */
  Optional<PropertyPlan> longForm(Property property, SettingsNode node) {
    Kind kind = kind(property, node);
    Conversion<PropertyValue> conversion = conversions.read(node, kind);
    Optional<Origin> origin = OriginReader.longForm(node, isList(kind));
    Optional<Supplied> constant = supplied(node, "constant", conversion);
    if (node.has("constant")) {
      return constant.map(supplied -> new ConstantPlan(property, supplied));
    }
    boolean html = flag(node, "html");
    Optional<Part> part = kind == Kind.LIST ? Optional.empty() : part(node);
    Optional<Supplied> whenEmpty = whenEmpty(node, conversion);
    Conversion<PropertyValue> looked = ConversionReader.behindTable(node, conversion);
    return origin.map(from -> new ValuePlan(property, from, html, part, kind, looked, whenEmpty));
  }

  private static boolean isList(Kind kind) {
    return kind == Kind.LIST || kind == Kind.JSON;
  }

  private static Kind kind(Property property, SettingsNode node) {
    Set<Kind> choices = Kind.choices(property);
    Optional<SettingsValue> as = node.value("as");
    Optional<Kind> kind = as.flatMap(value -> value.choice(Kind.class));
    if (kind.isPresent() && !choices.contains(kind.get())) {
      String expected =
          EnumSet.copyOf(choices).stream()
              .map(SettingsValue::name)
              .collect(Collectors.joining(" or "));
      as.ifPresent(value -> value.mismatch(expected));
    }
    return kind.filter(choices::contains).orElseGet(() -> Kind.of(property));
  }

  private static Optional<Part> part(SettingsNode node) {
    Optional<SettingsValue> name = node.value("part");
    if (node.has("split") != node.has("part")) {
      node.problem("expected split and part together");
    }
    return node.text("split")
        .flatMap(
            separator ->
                name.flatMap(
                    value ->
                        Part.of(separator, value.raw())
                            .or(() -> value.mismatch("a part such as 1, last, 2- or 2-3"))));
  }

  private static Optional<Supplied> whenEmpty(
      SettingsNode node, Conversion<PropertyValue> conversion) {
    Optional<Supplied> supplied = supplied(node, "default", conversion);
    if (!flag(node, "clear-when-empty")) {
      return supplied;
    }
    if (node.has("default")) {
      node.problem("clear-when-empty", "expected no default beside it");
    }
    return Optional.of(Supplied.CLEARED);
  }

  private static boolean flag(SettingsNode node, String key) {
    return node.value(key).flatMap(SettingsValue::flag).orElse(false);
  }

  /** A value of the mapping file itself, converted as the export's values are. */
  private static Optional<Supplied> supplied(
      SettingsNode node, String key, Conversion<PropertyValue> conversion) {
    Optional<String> text = node.text(key);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Found clean = Found.of(text.get()).clean();
    Converted<PropertyValue> converted =
        clean.isEmpty() ? Converted.unreadable("a value") : conversion.convert(clean);
    if (converted instanceof Converted.Value<PropertyValue> value) {
      return Optional.of(new Supplied(value.value(), text.get()));
    }
    node.problem(key, ((Converted.Unfit<PropertyValue>) converted).detail(text.get()));
    return Optional.empty();
  }
}
