package io.profileimporter.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.profileimporter.settings.InvalidSettingsException;
import io.profileimporter.settings.Problems;
import io.profileimporter.settings.SettingsFile;
import io.profileimporter.settings.SettingsNode;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeliverySettingsTest {

  private static final String EVERY_SETTING =
      """
      api-url: https://crm.example/api/
      endpoint: import-audience
      set-size: 2000
      in-flight: 16
      window: fixed
      look-ahead: 500
      requests-per-minute: 30
      timeout: 30s
      connect-timeout: 2s
      id-name: external_id
      stream: crm_1
      segment: B
      referer: /crm
      segment-id: 123
      request-size: 5MB
      compression: gzip
      halving-requests: 50
      verify-delay: 20s
      verify-limit: 2m
      retry: {attempts: 3, first-wait: 1s, multiplier: 1.5, longest-wait: 1m}
      outage-limit: 1h
      """;

  @Test
  void readsNothingAsDefaults() {
    assertThat(Deliveries.settings("")).isEqualTo(DeliverySettings.defaults());
  }

  @Test
  void readsEverySetting() {
    assertThat(Deliveries.settings(EVERY_SETTING))
        .isEqualTo(
            new DeliverySettings(
                URI.create("https://crm.example/api/"),
                Trust.ofMachine(),
                Endpoint.IMPORT_AUDIENCE,
                OptionalInt.of(2000),
                new TrafficSettings(
                    16,
                    WindowKind.FIXED,
                    500,
                    Optional.of(Duration.ofSeconds(30)),
                    Duration.ofSeconds(2)),
                OptionalInt.empty(),
                IdName.EXTERNAL_ID,
                new RequestLabels(
                    Optional.of("crm_1"),
                    Optional.of("B"),
                    Optional.of("/crm"),
                    OptionalInt.of(123)),
                new AudienceSettings(5_000_000, 30, Compression.GZIP, 50),
                new ReadBackSettings(
                    Optional.of(Duration.ofSeconds(20)), Optional.of(Duration.ofMinutes(2))),
                new RetrySettings(3, Duration.ofSeconds(1), 1.5, Duration.ofMinutes(1)),
                Duration.ofHours(1)));
  }

  @Test
  void tellsAllProblemsTogether() {
    String yaml =
        """
        api-url: ftp://crm.example
        endpoint: profile
        id-name: uid
        stream: a b
        segment: C
        in-flite: 3
        retry:
          multiplier: 0.5
          first-wait: 30s
        """;
    Problems problems = new Problems();
    DeliverySettings.from(SettingsFile.parse("a.yaml", yaml, problems));
    assertThat(problems.lines())
        .containsExactly(
            "a.yaml:1 api-url: expected an http or https URL but was \"ftp://crm.example\"",
            "a.yaml:2 endpoint: expected profile-set or import-audience but was \"profile\"",
            "a.yaml:3 id-name: expected id or external_id but was \"uid\"",
            "a.yaml:4 stream: expected letters, digits and _ but was \"a b\"",
            "a.yaml:5 segment: expected A or B but was \"C\"",
            "a.yaml:6 in-flite: unknown setting; did you mean \"in-flight\"?",
            "a.yaml:8 retry.multiplier: expected a number from 1.0 to 10.0 but was \"0.5\"",
            "a.yaml:8 retry.longest-wait: expected a wait no shorter than first-wait");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http:/x",
        "https://u:p@crm.example",
        "https://crm.example?a=b",
        "crm.example",
        " "
      })
  void refusesUrlThatIsNoApi(String url) {
    assertThatThrownBy(() -> Deliveries.settings("api-url: \"" + url + "\""))
        .isInstanceOf(InvalidSettingsException.class)
        .hasMessageContaining("expected an http or https URL but was \"" + url + "\"");
  }

  @Test
  void tellsOfSegmentThatProfileSetIgnores() {
    assertThatThrownBy(() -> Deliveries.settings("segment-id: 3"))
        .hasMessage(
            "delivery.yaml:1 segment-id: only the endpoint import-audience takes it, but this run"
                + " uses profile-set");
  }

  @Test
  void tellsOfRateThatImportAudienceIgnores() {
    assertThatThrownBy(
            () -> Deliveries.settings("endpoint: import-audience\nrequests-per-second: 9"))
        .hasMessage(
            "delivery.yaml:2 requests-per-second: only the endpoint profile-set takes it, but this"
                + " run uses import-audience");
  }

  @Test
  void followsDefaultsOfEndpoint() {
    DeliverySettings audience = Deliveries.settings("endpoint: import-audience");
    assertThat(audience.setSize()).isEqualTo(100_000);
    assertThat(audience.timeout()).isEqualTo(Duration.ofSeconds(60));
  }

  @Test
  void choiceGoesBeforeTheFile() {
    SettingsNode file =
        SettingsFile.parse("a.yaml", "api-url: http://a.example\nset-size: 5", new Problems());
    DeliverySettings.Chosen chosen =
        new DeliverySettings.Chosen(
            Optional.of(URI.create("http://b.example")),
            Optional.of(Endpoint.IMPORT_AUDIENCE),
            OptionalInt.of(7));
    DeliverySettings settings = DeliverySettings.from(file, chosen);
    assertThat(settings.apiUrl()).hasHost("b.example");
    assertThat(settings.endpoint()).isEqualTo(Endpoint.IMPORT_AUDIENCE);
    assertThat(settings.setSize()).isEqualTo(7);
  }

  @Test
  void readsAuthorities() {
    DeliverySettings settings =
        Deliveries.settings("trust: src/test/resources/delivery/own-authority.pem");
    assertThat(settings.trust().authorities()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nowhere.pem", "pom.xml", "src"})
  void tellsOfFileWithoutCertificates(String file) {
    assertThatThrownBy(() -> Deliveries.settings("trust: " + file))
        .hasMessage(
            "delivery.yaml:1 trust: expected a readable file of certificates in PEM form but was"
                + " \"%s\"".formatted(file));
  }
}
