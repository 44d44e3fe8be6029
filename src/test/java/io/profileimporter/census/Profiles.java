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
import java.util.SortedSet;
import java.util.function.Consumer;

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

  /** The profiles as an export. */
  static CensusRows export(List<Profile> profiles) {
    return new CensusRows() {
      @Override
      public <T> void read(Noting<T> noting, Consumer<T> notes) {
        for (int at = 0; at < profiles.size(); at++) {
          notes.accept(noting.note(profiles.get(at), at + 1));
        }
      }

      @Override
      public void lookUp(SortedSet<Long> records, Sink sink) {
        records.forEach(record -> sink.take(profiles.get((int) (record - 1)), record, record));
      }

      @Override
      public void working(double share) {
        // nobody looks
      }
    };
  }
}
