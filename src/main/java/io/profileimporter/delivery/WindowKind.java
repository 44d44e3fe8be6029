package io.profileimporter.delivery;

/** Whether the number of requests under way follows what the API bears. */
public enum WindowKind {
  /** As many as the API answers without getting slower or asking for fewer. */
  ADAPTIVE,
  /** Always as many as are allowed. */
  FIXED
}
