package io.profileimporter.sandbox;

import io.profileimporter.profile.CustomProperty;
import io.profileimporter.profile.ProfileField;
import io.profileimporter.profile.ValueType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Gives every property a small number, so that a stored profile does not repeat names. The API's
 * own come first, in the order of the catalogue, then the device id, then the custom ones as they
 * are met.
 */
final class PropertyNames {

  /** What {@link #number} answers for a name that no property can have. */
  static final int NONE = -1;

  /** Numbers above this one do not fit the form in which profiles are stored. */
  static final int MOST = (1 << Entry.PROPERTY_BITS) - 1;

  /** The device id: an identifier that a browser sends and an importer does not have. */
  static final int DEVICE = ProfileField.values().length;

  private static final ProfileField[] FIELDS = ProfileField.values();

  private final List<String> names = new CopyOnWriteArrayList<>();
  private final Map<String, Integer> numbers = new ConcurrentHashMap<>();

  PropertyNames() {
    for (ProfileField field : FIELDS) {
      add(field.apiName());
    }
    add("did");
    numbers.put("external_id", number(ProfileField.ID));
  }

  static int number(ProfileField field) {
    return Arrays.asList(FIELDS).indexOf(field);
  }

  int number(String name) {
    Integer known = numbers.get(name);
    return known != null ? known : CustomProperty.isName(name) ? add(name) : NONE;
  }

  private synchronized int add(String name) {
    Integer known = numbers.get(name);
    if (known != null) {
      return known;
    }
    if (names.size() > MOST) {
      return NONE;
    }
    names.add(name);
    numbers.put(name, names.size() - 1);
    return names.size() - 1;
  }

  String name(int number) {
    return names.get(number);
  }

  static ValueType type(int number) {
    if (number < FIELDS.length) {
      return FIELDS[number].type();
    }
    return number == DEVICE ? ValueType.TEXT : ValueType.ANY;
  }

  static boolean isIdentifier(int number) {
    return number == DEVICE || (number < FIELDS.length && FIELDS[number].isIdentifier());
  }

  static boolean isSubscription(int number) {
    return number < FIELDS.length && FIELDS[number].role() == ProfileField.Role.SUBSCRIPTION;
  }
}
