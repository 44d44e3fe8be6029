package io.profileimporter.mapping;

import io.profileimporter.profile.Gender;
import io.profileimporter.profile.PropertyValue;
import io.profileimporter.settings.SettingsNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads from a property's settings how its text is converted. */
final class ConversionReader {

  private enum Otherwise {
    KEEP,
    DROP
  }

  private final Defaults defaults;

  ConversionReader(Defaults defaults) {
    this.defaults = defaults;
  }

  /** The conversion of a property's text, without its table. */
  Conversion<PropertyValue> read(SettingsNode node, Kind kind) {
    return switch (kind) {
      case TEXT -> TextConversion.TEXT.as(PropertyValue.Text::new);
      case EMAIL -> EmailConversion.EMAIL.as(PropertyValue.Text::new);
      case PHONE -> phone(node).as(PropertyValue.Text::new);
      case INTEGER ->
          new IntegerConversion(defaults.numbers(node)).as(PropertyValue.WholeNumber::new);
      case NUMBER ->
          new NumberConversion(defaults.numbers(node)).as(PropertyValue.DecimalNumber::new);
      case DATE -> dates(node).as(PropertyValue.Day::new);
      case GENDER -> genders(node).as(PropertyValue.GenderValue::new);
      case BOOLEAN ->
          Vocabularies.FLAG
              .with(words(node, "values", Vocabularies.FLAGS))
              .as(PropertyValue.Flag::new);
      case LIST -> new ListConversion(node.text("split").orElse(","));
      case JSON -> JsonConversion.JSON;
    };
  }

  Conversion<LocalDate> dates(SettingsNode node) {
    return defaults.dates(node, "patterns");
  }

  Conversion<Gender> genders(SettingsNode node) {
    return Vocabularies.GENDER.with(words(node, "values", Vocabularies.GENDERS));
  }

  private Conversion<String> phone(SettingsNode node) {
    boolean plus = node.value("plus").flatMap(value -> value.flag()).orElse(false);
    return new PhoneConversion(defaults.region(node, "region"), plus);
  }

  private static <T> Map<String, T> words(SettingsNode node, String key, Map<String, T> values) {
    SettingsNode section = node.section(key);
    Map<String, T> words = new HashMap<>();
    values.forEach((code, value) -> section.texts(code).forEach(word -> words.put(word, value)));
    section.finish();
    return words;
  }

  /** The same behind the property's table, where it has one. */
  static <T> Conversion<T> behindTable(SettingsNode node, Conversion<T> next) {
    if (!node.has("table")) {
      return next;
    }
    SettingsNode section = node.section("table");
    Map<String, String> table = new LinkedHashMap<>();
    section.keys().forEach(key -> section.text(key).ifPresent(entry -> table.put(key, entry)));
    boolean keep =
        node.value("otherwise")
                .flatMap(value -> value.choice(Otherwise.class))
                .orElse(Otherwise.DROP)
            == Otherwise.KEEP;
    return new TableConversion<>(table, keep, next);
  }
}
