package io.profileimporter.profile;

import java.util.Optional;

/**
 * A vehicle of the customer; at least one of the three is known.
 *
 * @param vds the vehicle descriptor section, or the whole VIN (ISO 3779)
 */
public record Vehicle(Optional<String> brand, Optional<String> model, Optional<String> vds) {

  public Vehicle {
    if (brand.isEmpty() && model.isEmpty() && vds.isEmpty()) {
      throw new IllegalArgumentException("expected a brand, a model or a VDS");
    }
  }
}
