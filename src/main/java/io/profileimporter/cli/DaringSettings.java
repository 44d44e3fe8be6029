package io.profileimporter.cli;

import io.profileimporter.delivery.AudienceSettings;
import io.profileimporter.delivery.DeliverySettings;
import io.profileimporter.delivery.Endpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells of settings that are allowed and go beyond what the API's vendor promises to take. */
final class DaringSettings {

  private DaringSettings() {}

  /** One line a setting; none for an endpoint that does not use it. */
  static List<String> warnings(DeliverySettings delivery) {
    if (delivery.endpoint() != Endpoint.IMPORT_AUDIENCE) {
      return List.of();
    }
    AudienceSettings chosen = delivery.audience();
    AudienceSettings vendor = AudienceSettings.defaults();
    List<String> warnings = new ArrayList<>();
    if (chosen.requestsPerMinute() > vendor.requestsPerMinute()) {
      warnings.add(
          warning(
              "requests-per-minute", vendor.requestsPerMinute(), chosen.requestsPerMinute(), ""));
    }
    if (chosen.requestSize() > vendor.requestSize()) {
      warnings.add(warning("request-size", vendor.requestSize(), chosen.requestSize(), " bytes"));
    }
    return warnings;
  }

  private static String warning(String setting, int most, int chosen, String unit) {
    return String.format(
        Locale.ROOT,
        "warning: delivery.%s: the vendor takes at most %,d%s but the settings say %,d",
        setting,
        most,
        unit,
        chosen);
  }
}
