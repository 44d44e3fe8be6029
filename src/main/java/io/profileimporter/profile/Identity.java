package io.profileimporter.profile;

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
}
