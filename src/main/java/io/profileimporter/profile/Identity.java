package io.profileimporter.profile;

import java.util.Locale;

/**
 * One way in which the API recognises a person.
 *
 * @param field an identifier
 * @param value its value in the form in which it is sent
 */
public record Identity(ProfileField field, String value) {

  public Identity {
    if (!field.isIdentifier()) {
      throw new IllegalArgumentException(field.apiName() + " is no identifier");
    }
  }

  /** The form in which the API may take two texts for the same identity. */
  public Identity comparable() {
    return switch (field) {
      case EMAIL -> new Identity(field, value.toLowerCase(Locale.ROOT));
      case PHONE -> value.startsWith("+") ? new Identity(field, value.substring(1)) : this;
      default -> this;
    };
  }
}
