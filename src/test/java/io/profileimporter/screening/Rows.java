package io.profileimporter.screening;

import io.profileimporter.profile.MappedRow;
import io.profileimporter.profile.Profile;
import io.profileimporter.profile.ProfileField;
import io.profileimporter.profile.Property;
import io.profileimporter.profile.PropertyValue;
import io.profileimporter.profile.PropertyValue.Day;
import io.profileimporter.profile.PropertyValue.Text;
import io.profileimporter.row.Reason;
import io.profileimporter.row.Rejection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds mapped rows for tests. */
final class Rows {

  private final Map<Property, PropertyValue> values = new LinkedHashMap<>();
  private final Map<Property, String> texts = new LinkedHashMap<>();
  private final List<Rejection> unreadable = new ArrayList<>();

  private Rows() {}

  /** A row of a customer with an id. */
  static Rows customer() {
    return new Rows().with(ProfileField.ID, "100500");
  }

  static Rows nobody() {
    return new Rows();
  }

  Rows with(ProfileField field, String text) {
    return with(field, new Text(text), text);
  }

  Rows born(String day) {
    return with(ProfileField.BIRTHDAY, new Day(LocalDate.parse(day)), day);
  }

  Rows with(ProfileField field, PropertyValue value, String text) {
    values.put(field, value);
    texts.put(field, text);
    return this;
  }

  Rows unreadable(Rejection rejection) {
    unreadable.add(rejection);
    return this;
  }

  MappedRow row() {
    return new MappedRow(new Profile(values), texts, unreadable);
  }

  /** A value that the mapping could not read. */
  static Rejection unreadableValue(String field, String value) {
    String detail = "expected yyyy-MM-dd but was \"" + value + "\"";
    return Rejection.ofValue(Reason.UNREADABLE_VALUE, field, value, detail);
  }

  /** Rejections as code and detail. */
  static List<String> lines(List<Rejection> rejections) {
    return rejections.stream()
        .map(rejection -> rejection.reason().code() + " " + rejection.detail())
        .toList();
  }
}
