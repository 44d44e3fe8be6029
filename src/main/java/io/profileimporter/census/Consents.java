package io.profileimporter.census;

import io.profileimporter.profile.Profile;
import io.profileimporter.profile.ProfileField;
import io.profileimporter.profile.ProfileField.Role;
import io.profileimporter.profile.PropertyValue;
import io.profileimporter.profile.ValueType;
import java.util.Arrays;
import java.util.List;

/** The consents of a profile as bits, in the order of the catalogue. */
final class Consents {

  static final List<ProfileField> FIELDS =
      Arrays.stream(ProfileField.values())
          .filter(field -> field.role() == Role.SUBSCRIPTION && field.type() == ValueType.FLAG)
          .toList();

  private Consents() {}

  /** The consents that a profile grants, or those that it refuses. */
  static int of(Profile profile, boolean granted) {
    int bits = 0;
    for (int at = 0; at < FIELDS.size(); at++) {
      if (profile.value(FIELDS.get(at)).orElse(PropertyValue.Cleared.CLEARED)
              instanceof PropertyValue.Flag flag
          && flag.flag() == granted) {
        bits |= 1 << at;
      }
    }
    return bits;
  }

  /** The API names of the consents that bits stand for. */
  static List<String> names(int bits) {
    return FIELDS.stream()
        .filter(field -> ((bits >> FIELDS.indexOf(field)) & 1) == 1)
        .map(ProfileField::apiName)
        .toList();
  }
}
