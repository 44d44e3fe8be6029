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

  private static final long FNV_PRIME = 0x100000001B3L;

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

  /** 64 bits that are the same for all that the API may take for this identity. */
  public long hash() {
    String form = comparable().value;
    long hash = field.apiName().hashCode();
    for (int at = 0; at < form.length(); at++) {
      hash = (hash ^ form.charAt(at)) * FNV_PRIME;
      hash ^= hash >>> 29;
    }
    return hash;
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
