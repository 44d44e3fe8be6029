package io.profileimporter.job;

/** Whether a row that a run has dealt with, and not rejected, was sent in it. */
public enum Sent {
  /** The run has delivered what the row says. */
  DELIVERED,
  /** It was left out, as an earlier run had delivered the same. */
  UNCHANGED,
  /** One of both: which one is not known any more. */
  EITHER
}
