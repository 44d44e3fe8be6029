package io.profileimporter.profile;

/** A property of a profile: one of the API's own, or one that the store has defined. */
public sealed interface Property permits ProfileField, CustomProperty {

  /** The name in the API's JSON. */
  String apiName();

  ValueType type();
}
