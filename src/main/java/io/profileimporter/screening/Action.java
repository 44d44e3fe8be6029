package io.profileimporter.screening;

/** What happens to a value that a rule speaks against. */
public enum Action {
  /** The rule is not asked. */
  OFF,
  /** The value goes on, and the report names it. */
  WARN,
  /** The profile goes on without the value. */
  DROP_VALUE,
  /** The whole row stops. */
  REJECT_ROW
}
