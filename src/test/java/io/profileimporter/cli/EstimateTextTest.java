package io.profileimporter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.delivery.DeliverySettings;
import io.profileimporter.delivery.RequestEstimate;
import io.profileimporter.settings.Problems;
import io.profileimporter.settings.SettingsFile;
import java.time.Duration;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstimateTextTest {

  private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-23T23:30:00+03:00");

  @ParameterizedTest
  @CsvSource({
    "0, 1 s, 2026-11-23 23:30",
    "40, 1 s, 2026-11-23 23:30",
    "41, 1 min 0 s, 2026-11-23 23:31",
    "81, 2 min 0 s, 2026-11-23 23:32",
    "2401, 1 h 0 min, 2026-11-24 00:30"
  })
  void tellsWhatTheQuotaAllows(long requests, String least, String end) {
    DeliverySettings settings =
        DeliverySettings.from(
            SettingsFile.parse("delivery.yaml", "endpoint: import-audience", new Problems()));
    assertThat(EstimateText.line(RequestEstimate.of(settings, requests), Duration.ZERO, NOW))
        .isEqualTo(
            "  an import would send %,d requests, at most 40 a minute, and take at least %s: until"
                    .formatted(requests, least)
                + " %s if it is started now".formatted(end));
  }

  @Test
  void takesNoLessThanThePreparation() {
    RequestEstimate estimate = RequestEstimate.of(DeliverySettings.defaults(), 1_000);
    assertThat(EstimateText.line(estimate, Duration.ofSeconds(75), NOW))
        .isEqualTo(
            "  an import would send 1,000 requests and take at least 1 min 15 s: until 2026-11-23"
                + " 23:31 if it is started now");
  }
}
