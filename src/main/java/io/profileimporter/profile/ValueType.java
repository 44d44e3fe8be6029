package io.profileimporter.profile;

/** The type that the API gives a property. */
public enum ValueType {
  TEXT,
  /** A number or a text: the store's own user id. */
  TEXT_OR_NUMBER,
  WHOLE_NUMBER,
  FLAG,
  DAY,
  GENDER,
  KIDS,
  VEHICLES,
  /** Whatever the store has defined: a custom property. */
  ANY
}
