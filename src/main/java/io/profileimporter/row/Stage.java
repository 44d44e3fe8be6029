package io.profileimporter.row;

import java.util.Locale;

/** A stage of the path of a row at which it, or one of its values, can stop. */
public enum Stage {
  SOURCE,
  MAPPING,
  SCREENING,
  DELIVERY;

  /** The stable name that reports use. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
