package io.profileimporter.delivery;

import static io.profileimporter.delivery.Deliveries.allDelivered;
import static io.profileimporter.delivery.Profiles.strangers;
import static io.profileimporter.delivery.SimulatedApi.retryAfter;
import static io.profileimporter.delivery.SimulatedApi.taken;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wait that the API asks for says nothing of a profile, however long it is. */
class ThrottlingTest {

  @ParameterizedTest
  @CsvSource({"429, 3600, 10m", "503, 3600, 10m", "429, 60, 30s", "503, 60, 30s"})
  void rejectsNothingThatWasAskedToWait(int status, String seconds, String outageLimit) {
    SimulatedApi api =
        new SimulatedApi(
            request ->
                switch (request.number()) {
                  case 1, 5 -> retryAfter(status, seconds);
                  default -> taken().after(Duration.ofMillis(50));
                });
    assertThat(
            Deliveries.to(api, "in-flight: 4\noutage-limit: " + outageLimit).deliver(strangers(4)))
        .isEqualTo(allDelivered(4));
    assertThat(api.arrivals()).filteredOn("c0@shop.example"::equals).hasSize(3);
  }
}
