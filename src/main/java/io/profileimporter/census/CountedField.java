package io.profileimporter.census;

import io.profileimporter.profile.Profile;
import io.profileimporter.profile.ProfileField;
import io.profileimporter.profile.PropertyValue;
import io.profileimporter.row.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A property whose values are counted over the whole file. */
enum CountedField {
  ID(ProfileField.ID, Optional.empty()),
  EMAIL(ProfileField.EMAIL, Optional.of(Reason.EMAIL_SHARED)),
  PHONE(ProfileField.PHONE, Optional.of(Reason.PHONE_SHARED)),
  LOYALTY_ID(ProfileField.LOYALTY_ID, Optional.of(Reason.LOYALTY_SHARED)),
  TELEGRAM_ID(ProfileField.TELEGRAM_ID, Optional.of(Reason.SOCIAL_ID_SHARED)),
  FB_ID(ProfileField.FB_ID, Optional.of(Reason.SOCIAL_ID_SHARED)),
  VK_ID(ProfileField.VK_ID, Optional.of(Reason.SOCIAL_ID_SHARED)),
  BIRTHDAY(ProfileField.BIRTHDAY, Optional.of(Reason.BIRTHDAY_OVERREPRESENTED));

  static final List<CountedField> ALL = Arrays.asList(values());

  private final ProfileField field;
  private final Optional<Reason> shared;

  CountedField(ProfileField field, Optional<Reason> shared) {
    this.field = field;
    this.shared = shared;
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
}
