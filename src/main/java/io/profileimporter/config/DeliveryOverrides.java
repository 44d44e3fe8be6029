package io.profileimporter.config;

import io.profileimporter.delivery.DeliverySettings;
import io.profileimporter.delivery.Endpoint;
import io.profileimporter.settings.Problems;
import io.profileimporter.settings.SettingsNode;
import java.net.URI;
import java.util.Optional;
import java.util.OptionalInt;

/** What the command line says of delivery, which goes before the settings file. */
final class DeliveryOverrides {

  private final Overrides overrides;
  private final Problems problems;

  DeliveryOverrides(Overrides overrides, Problems problems) {
    this.overrides = overrides;
    this.problems = problems;
  }

  /** The settings of delivery, those of the command line included. */
  DeliverySettings over(SettingsNode section) {
    if (overrides.sandbox().isPresent() && overrides.apiUrl().isPresent()) {
      problems.add("--api-url", "expected either --api-url or --sandbox but was both");
    }
    Optional<URI> apiUrl =
        overrides.apiUrl().flatMap(url -> CommandLineValue.apiUrl("--api-url", url, problems));
    Optional<Endpoint> endpoint =
        overrides
            .endpoint()
            .flatMap(name -> CommandLineValue.choice("--endpoint", name, Endpoint.class, problems));
    return DeliverySettings.from(
        section,
        new DeliverySettings.Chosen(overrides.sandbox().or(() -> apiUrl), endpoint, setSize()));
  }

  private OptionalInt setSize() {
    OptionalInt size = overrides.setSize();
    if (size.isEmpty()
        || (size.getAsInt() >= 1 && size.getAsInt() <= DeliverySettings.LARGEST_SET)) {
      return size;
    }
    problems.add(
        "--set-size",
        "expected a whole number from 1 to %d but was %d"
            .formatted(DeliverySettings.LARGEST_SET, size.getAsInt()));
    return OptionalInt.empty();
  }
}
