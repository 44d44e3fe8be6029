package io.profileimporter.profile;

import java.time.LocalDate;
import java.util.Optional;

/** A child of the customer; at least one of the two is known. */
public record Kid(Optional<Gender> gender, Optional<LocalDate> birthday) {

  public Kid {
    if (gender.isEmpty() && birthday.isEmpty()) {
      throw new IllegalArgumentException("expected a gender or a birthday");
    }
  }
}
