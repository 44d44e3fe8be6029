package io.profileimporter.profile;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

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
    String form =
        switch (field) {
          case EMAIL -> value.toLowerCase(Locale.ROOT);
          case PHONE -> value.startsWith("+") ? value.substring(1) : value;
          default -> value;
        };
    return form.equals(value) ? this : new Identity(field, form);
  }

  /** Written out, as each profile of an export is looked up by its identities. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Identity identity
        && field == identity.field
        && value.equals(identity.value);
  }

  @Override
  public int hashCode() {
    return 31 * value.hashCode() + field.apiName().hashCode();
  }
}
