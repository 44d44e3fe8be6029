package io.profileimporter.delivery;

import java.util.Locale;

/** The name under which the API expects the store's own user id. */
public enum IdName {
  /** The name of the older documents. */
  ID,
  /** The name of the newer documents. */
  EXTERNAL_ID;

  public String apiName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
