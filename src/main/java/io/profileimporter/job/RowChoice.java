package io.profileimporter.job;

import io.profileimporter.profile.Identity;
import io.profileimporter.profile.ProfileField;
import java.util.Optional;

/** Which row of an export is asked for. */
public sealed interface RowChoice {

  /** The row that stands on a line, be it one of several that the row takes. */
  record Line(long line) implements RowChoice {}

  /**
   * The last row of a customer.
   *
   * @param text the identifier as it was typed
   * @param identity the same as the mapping would send it, where it can
   */
  record Customer(ProfileField identifier, String text, Optional<Identity> identity)
      implements RowChoice {}
}
