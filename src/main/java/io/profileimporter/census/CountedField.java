package io.profileimporter.census;

import io.profileimporter.profile.Profile;
import io.profileimporter.profile.ProfileField;
import io.profileimporter.profile.PropertyValue;
import io.profileimporter.row.Reason;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A property whose values are counted over the whole file. */
enum CountedField {
  ID(0, ProfileField.ID, Optional.empty()),
  EMAIL(1, ProfileField.EMAIL, Optional.of(Reason.EMAIL_SHARED)),
  PHONE(2, ProfileField.PHONE, Optional.of(Reason.PHONE_SHARED)),
  LOYALTY_ID(3, ProfileField.LOYALTY_ID, Optional.of(Reason.LOYALTY_SHARED)),
  TELEGRAM_ID(4, ProfileField.TELEGRAM_ID, Optional.of(Reason.SOCIAL_ID_SHARED)),
  FB_ID(5, ProfileField.FB_ID, Optional.of(Reason.SOCIAL_ID_SHARED)),
  VK_ID(6, ProfileField.VK_ID, Optional.of(Reason.SOCIAL_ID_SHARED)),
  BIRTHDAY(7, ProfileField.BIRTHDAY, Optional.of(Reason.BIRTHDAY_OVERREPRESENTED));

  static final List<CountedField> ALL = Arrays.asList(values());

  private final int column;
  private final ProfileField field;
  private final Optional<Reason> shared;

  CountedField(int column, ProfileField field, Optional<Reason> shared) {
    this.column = column;
    this.field = field;
    this.shared = shared;
  }

  /** Where its hashes stand in the note of a row. */
  int column() {
    return column;
  }

  ProfileField field() {
    return field;
  }

  /** What makes the hashes of equal texts in different fields different. */
  long salt() {
    return field.apiName().hashCode();
  }

  /** What is said of a value that strangers share; an id is only ever in conflict. */
  Optional<Reason> shared() {
    return shared;
  }

  boolean isSocial() {
    return shared.filter(Reason.SOCIAL_ID_SHARED::equals).isPresent();
  }

  /** Whether a rule speaks against values that strangers share. */
  static boolean isShared(Reason reason) {
    return ALL.stream().anyMatch(field -> field.shared.filter(reason::equals).isPresent());
  }

  /** The value of a profile in the form in which equal values are equal; empty where absent. */
  String text(Profile profile) {
    PropertyValue value = profile.value(field).orElse(PropertyValue.Cleared.CLEARED);
    if (value instanceof PropertyValue.Text text) {
      return this == EMAIL ? text.text().toLowerCase(Locale.ROOT) : text.text();
    }
    if (value instanceof PropertyValue.WholeNumber whole) {
      return Long.toString(whole.number());
    }
    return value instanceof PropertyValue.Day day ? day.day().toString() : "";
  }

  /** The value of a profile, where it is a day. */
  Optional<LocalDate> day(Profile profile) {
    return profile.value(field).orElse(PropertyValue.Cleared.CLEARED)
            instanceof PropertyValue.Day day
        ? Optional.of(day.day())
        : Optional.empty();
  }
}
