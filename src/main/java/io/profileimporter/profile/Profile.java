package io.profileimporter.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A customer's profile: the properties that are to be sent, in the order in which they are sent.
 */
public record Profile(PropertyMap<PropertyValue> values) {

  public Profile(Map<Property, PropertyValue> values) {
    this(PropertyMap.copyOf(values));
  }

  public Optional<PropertyValue> value(Property property) {
    return Optional.ofNullable(values.get(property));
  }

  /** This profile without one property. */
  public Profile without(Property property) {
    return new Profile(values.without(property));
  }

  /** This profile with a property set to another value. */
  public Profile with(Property property, PropertyValue value) {
    Map<Property, PropertyValue> all = new LinkedHashMap<>(values);
    all.put(property, value);
    return new Profile(all);
  }

  /** Whether the API has a way to recognise the person. */
  public boolean hasIdentity() {
    return hasIdentity(ProfileField::isIdentifier);
  }

  /** Whether one of these properties, which are identifiers, tells the API who the person is. */
  public boolean hasIdentity(Predicate<ProfileField> identifiers) {
    for (int place = 0; place < values.size(); place++) {
      if (values.property(place) instanceof ProfileField field
          && identifiers.test(field)
          && isWritten(values.thing(place))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a value has a text by which somebody can be recognised. */
  private static boolean isWritten(PropertyValue value) {
    return value instanceof PropertyValue.Text || value instanceof PropertyValue.WholeNumber;
  }

  /** All the ways in which the API can recognise the person. */
  public List<Identity> identities() {
    List<Identity> identities = new ArrayList<>();
    values.forEach(
        (property, value) -> {
          if (property instanceof ProfileField field && field.isIdentifier()) {
            text(value).ifPresent(text -> identities.add(new Identity(field, text)));
          }
        });
    return identities;
  }

  private static Optional<String> text(PropertyValue value) {
    if (value instanceof PropertyValue.Text text) {
      return Optional.of(text.text());
    }
    return value instanceof PropertyValue.WholeNumber whole
        ? Optional.of(Long.toString(whole.number()))
        : Optional.empty();
  }
}
