package io.profileimporter.census;

/** What happens to the rows that evidence across the file speaks against. */
public enum Response {
  /** The value goes on, and the report names it. */
  REPORT,
  /** The profile goes on without the value. */
  DROP_VALUE,
  /** The whole row stops. */
  REJECT_ROW
}
