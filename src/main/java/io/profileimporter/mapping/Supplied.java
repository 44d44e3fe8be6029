package io.profileimporter.mapping;

import io.profileimporter.profile.PropertyValue;

/**
 * A value that the mapping file itself supplies.
 *
 * @param text how it is written there; empty for a value that is cleared
 */
record Supplied(PropertyValue value, String text) {

  static final Supplied CLEARED = new Supplied(PropertyValue.Cleared.CLEARED, "");
}
