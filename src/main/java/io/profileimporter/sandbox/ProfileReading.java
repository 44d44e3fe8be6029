package io.profileimporter.sandbox;

import io.profileimporter.profile.ProfileField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Turns a profile's bytes into what people and JSON understand. */
final class ProfileReading {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.USE_LONG_FOR_INTS)
          .build();

  private ProfileReading() {}

  static StoredProfile read(byte[] profile, PropertyNames names) {
    Map<Integer, Object> values = new TreeMap<>();
    Map<ProfileField, List<String>> former = new EnumMap<>(ProfileField.class);
    Entry entry = new Entry(profile);
    while (entry.next()) {
      if (entry.kind() != Entry.Kind.FORMER) {
        values.put(entry.property(), value(entry));
      } else if (entry.property() != PropertyNames.DEVICE) {
        ProfileField field = ProfileField.of(names.name(entry.property())).orElseThrow();
        former.computeIfAbsent(field, f -> new ArrayList<>()).add(entry.text());
      }
    }
    Map<String, Object> properties = new LinkedHashMap<>();
    values.forEach((number, value) -> properties.put(names.name(number), value));
    return new StoredProfile(properties, former);
  }

  private static Object value(Entry entry) {
    return switch (entry.kind()) {
      case TEXT, FORMER -> entry.text();
      case NUMBER, JSON -> JSON.readValue(entry.text(), Object.class);
      case TRUE -> true;
      case FALSE -> false;
      case CLEARED -> throw new IllegalStateException("a cleared property is never stored");
    };
  }
}
