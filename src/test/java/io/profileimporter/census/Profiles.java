package io.profileimporter.census;

import io.profileimporter.profile.Profile;
import io.profileimporter.profile.ProfileField;
import io.profileimporter.profile.Property;
import io.profileimporter.profile.PropertyValue;
import io.profileimporter.profile.PropertyValue.Day;
import io.profileimporter.profile.PropertyValue.Flag;
import io.profileimporter.profile.PropertyValue.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Profiles for tests: of texts by API name, or of a small table. */
final class Profiles {

  private Profiles() {}

  static Profile of(Map<String, String> texts) {
    Map<Property, PropertyValue> values = new LinkedHashMap<>();
    texts.forEach(
        (name, text) -> {
          if (!text.isBlank()) {
            ProfileField field = ProfileField.of(name).orElseThrow();
            values.put(field, value(field, text.strip()));
          }
        });
    return new Profile(values);
  }

  private static PropertyValue value(ProfileField field, String text) {
    return switch (field.type()) {
      case DAY -> new Day(LocalDate.parse(text));
      case FLAG -> new Flag(Boolean.parseBoolean(text));
      default -> new Text(text);
    };
  }

  /** One profile a line, under a header of API names; a comma stands between cells. */
  static List<Profile> table(String text) {
    List<String> lines = text.lines().toList();
    String[] names = lines.get(0).split(",", -1);
    List<Profile> profiles = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      Map<String, String> texts = new LinkedHashMap<>();
      for (int at = 0; at < names.length; at++) {
        texts.put(names[at].strip(), cells[at]);
      }
      profiles.add(of(texts));
    }
    return profiles;
  }

  /** The profiles as an export that can be read again and again. */
  static CensusRows export(List<Profile> profiles) {
    return (pass, sink) -> {
      long record = 1;
      boolean more = true;
      for (Profile profile : profiles) {
        more = more && sink.take(profile, record++);
      }
    };
  }
}
