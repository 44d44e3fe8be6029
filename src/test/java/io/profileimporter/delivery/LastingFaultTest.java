package io.profileimporter.delivery;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.profileimporter.delivery.ScriptedApi.Misbehaviour;
import java.time.Clock;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** How a run ends at an API that has one fault and never anything else. */
class LastingFaultTest {

  @ParameterizedTest
  @CsvFileSource(resources = "/delivery/endings.csv", useHeadersInDisplayName = true)
  void endsTheRunInWords(Misbehaviour misbehaviour, String timeout, String ending) {
    try (ScriptedApi api = ScriptedApi.always(misbehaviour);
        ProfileDelivery delivery = open(api, timeout)) {
      assertThatThrownBy(() -> delivery.deliver(Profiles.strangers(50)))
          .isInstanceOf(UndeliverableException.class)
          .hasMessageMatching(
              "the API has taken nothing since \\S+Z: \\d+ faults in a row, the last: "
                  + Pattern.quote(ending)
                  + ".*");
    }
  }

  private static ProfileDelivery open(ScriptedApi api, String timeout) {
    DeliverySettings settings =
        Deliveries.settings(
            "api-url: %s\ntimeout: %s\nin-flight: 8\noutage-limit: 500ms\n"
                    .formatted(api.uri(), timeout)
                + "retry: {first-wait: 1ms, longest-wait: 50ms}");
    return new ProfileDelivery(
        settings,
        Delivery.open(
            settings,
            Deliveries.KEYS,
            Deliveries.quota(settings),
            Clock.systemUTC(),
            new Random(7)));
  }
}
