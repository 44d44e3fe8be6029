package io.profileimporter.mapping;

import io.profileimporter.profile.Identity;
import io.profileimporter.profile.ProfileField;
import io.profileimporter.profile.PropertyValue;
import io.profileimporter.settings.SettingsNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/** Brings an identifier that somebody has typed into the form in which a mapping would send it. */
public final class IdentifierForm {

  private final SettingsNode properties;
  private final ConversionReader conversions;

  /**
   * The forms of a mapping file.
   *
   * @param clock tells today, which dates of the mapping need
   */
  public IdentifierForm(SettingsNode mapping, Clock clock) {
    this.properties = mapping.section("properties");
    this.conversions =
        new ConversionReader(Defaults.from(mapping.section("defaults"), LocalDate.now(clock)));
  }

  /**
   * The identifier as it would be sent.
   *
   * @param problems is told what was expected in the place of the text
   */
  public Optional<Identity> of(ProfileField identifier, String text, Consumer<String> problems) {
    Found clean = Found.of(text).clean();
    if (clean.isEmpty()) {
      problems.accept("expected a value but was nothing");
      return Optional.empty();
    }
    Converted<PropertyValue> converted = conversion(identifier).convert(clean);
    if (converted instanceof Converted.Value<PropertyValue> value) {
      return Optional.of(new Identity(identifier, text(value.value())));
    }
    problems.accept(((Converted.Unfit<PropertyValue>) converted).detail(text));
    return Optional.empty();
  }

  private Conversion<PropertyValue> conversion(ProfileField identifier) {
    String name = name(identifier);
    SettingsNode node = properties.section(properties.isSection(name) ? name : "");
    Kind kind =
        node.value("as").flatMap(value -> value.choice(Kind.class)).orElse(Kind.of(identifier));
    return conversions.read(node, kind);
  }

  private String name(ProfileField identifier) {
    boolean newer = identifier == ProfileField.ID && properties.has("external_id");
    return newer ? "external_id" : identifier.apiName();
  }

  private static String text(PropertyValue value) {
    if (value instanceof PropertyValue.WholeNumber whole) {
      return Long.toString(whole.number());
    }
    if (value instanceof PropertyValue.Text text) {
      return text.text();
    }
    throw new IllegalStateException("no identifier: " + value.getClass().getSimpleName());
  }
}
