package io.profileimporter.mapping;

import io.profileimporter.profile.ProfileField;
import io.profileimporter.profile.Property;
import io.profileimporter.profile.ValueType;
import java.util.EnumSet;
import java.util.Set;

/** What a property's text is read as; the words of {@code as}. */
enum Kind {
  TEXT,
  INTEGER,
  NUMBER,
  BOOLEAN,
  DATE,
  PHONE,
  EMAIL,
  GENDER,
  LIST,
  JSON;

  /** What a property is read as where the mapping does not say it. */
  static Kind of(Property property) {
    if (property == ProfileField.EMAIL) {
      return EMAIL;
    }
    if (property == ProfileField.PHONE) {
      return PHONE;
    }
    return of(property.type());
  }

  /** What a property can be read as. */
  static Set<Kind> choices(Property property) {
    if (property.type() == ValueType.ANY) {
      return EnumSet.allOf(Kind.class);
    }
    return property.type() == ValueType.TEXT_OR_NUMBER
        ? EnumSet.of(TEXT, INTEGER)
        : EnumSet.of(of(property));
  }

  private static Kind of(ValueType type) {
    return switch (type) {
      case TEXT, TEXT_OR_NUMBER, ANY -> TEXT;
      case WHOLE_NUMBER -> INTEGER;
      case FLAG -> BOOLEAN;
      case DAY -> DATE;
      case GENDER -> GENDER;
      case KIDS, VEHICLES -> LIST;
    };
  }
}
