package io.profileimporter.census;

import io.profileimporter.profile.Profile;
import io.profileimporter.profile.ProfileField;
import io.profileimporter.profile.PropertyValue;

/**
 * What a row says of its customer, as hashes; 0 where it says nothing.
 *
 * @param name first name and surname together
 * @param surname its root
 * @param granted the consents that the row grants, a bit each
 * @param refused the consents that it refuses
 * @param record the number of the row
 */
record RowFacts(
    long id,
    long email,
    long phone,
    long name,
    long surname,
    long birthday,
    int granted,
    int refused,
    long record) {

  private static final long NAME = 101;
  private static final long SURNAME = 102;

  static RowFacts of(Profile profile, ValueHash hash, long record) {
    String first = text(profile, ProfileField.FIRST_NAME);
    String last = text(profile, ProfileField.LAST_NAME);
    return new RowFacts(
        hash.of(CountedField.ID, CountedField.ID.text(profile)),
        hash.of(CountedField.EMAIL, CountedField.EMAIL.text(profile)),
        hash.of(CountedField.PHONE, CountedField.PHONE.text(profile)),
        hash.of(NAME, NameRoot.ofPerson(first, last)),
        hash.of(SURNAME, NameRoot.ofSurname(last)),
        hash.of(CountedField.BIRTHDAY, CountedField.BIRTHDAY.text(profile)),
        Consents.of(profile, true),
        Consents.of(profile, false),
        record);
  }

  private static String text(Profile profile, ProfileField field) {
    return profile.value(field).orElse(PropertyValue.Cleared.CLEARED)
            instanceof PropertyValue.Text text
        ? text.text()
        : "";
  }

  /** Whether another row says the same of its customer. */
  boolean saysTheSame(RowFacts other) {
    return id == other.id
        && email == other.email
        && phone == other.phone
        && name == other.name
        && surname == other.surname
        && birthday == other.birthday
        && granted == other.granted
        && refused == other.refused;
  }

  /** Who a customer without a name is, by what the row has beside the value looked at. */
  long withoutName(CountedField looked) {
    if (looked != CountedField.EMAIL && email != 0) {
      return email;
    }
    return looked != CountedField.PHONE && phone != 0 ? phone : id;
  }
}
