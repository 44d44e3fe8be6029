package io.profileimporter.delivery;

import io.profileimporter.settings.Problems;
import io.profileimporter.settings.SettingsFile;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Opens deliveries the way the tests need them. */
final class Deliveries {

  static final Credentials KEYS = new Credentials("a1b2c3", "s3cr3t");

  private Deliveries() {}

  /** A delivery to a simulated API, with settings in YAML. */
  static ProfileDelivery to(SimulatedApi api, String yaml) {
    DeliverySettings settings = settings(yaml);
    return new ProfileDelivery(
        settings, new ApiDelivery(settings, KEYS, quota(settings), api, api, new Random(7)));
  }

  /** The limit that the settings name, for this process alone. */
  static Quota quota(DeliverySettings settings) {
    return new RateLimit(settings.audience().requestsPerMinute(), Duration.ofMinutes(1));
  }

  static ProfileDelivery to(SimulatedApi api) {
    return to(api, "");
  }

  static DeliverySettings settings(String yaml) {
    Problems problems = new Problems();
    DeliverySettings settings =
        DeliverySettings.from(SettingsFile.parse("delivery.yaml", yaml, problems));
    problems.throwIfAny();
    return settings;
  }

  static List<DeliveryReply> allDelivered(int count) {
    return Collections.nCopies(count, DeliveryReply.Delivered.DELIVERED);
  }
}
