package io.profileimporter.delivery;

import static io.profileimporter.delivery.Deliveries.allDelivered;
import static io.profileimporter.delivery.Profiles.strangers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.profileimporter.delivery.ScriptedApi.Misbehaviour;
import io.vertx.core.http.HttpVersion;
import java.net.URI;
import java.time.Clock;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TlsDeliveryTest {

  private static final String OWN = "trust: src/test/resources/delivery/own-authority.pem";

  @ParameterizedTest
  @CsvSource({"true, HTTP_2", "false, HTTP_1_1"})
  void speaksHttp2WhereItIsOffered(boolean offered, HttpVersion spoken) {
    try (ScriptedApi api = ScriptedApi.withCertificate("untrusted", offered, 1, Misbehaviour.NONE);
        ProfileDelivery delivery = open(api.uri(), OWN)) {
      assertThat(delivery.deliver(strangers(200))).isEqualTo(allDelivered(200));
      assertThat(api.versions()).containsExactly(spoken);
      assertThat(api.requests()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"REDIRECTING", "ERROR_WITH_200"})
  void losesNothingOverHttp2WhileApiMisbehaves(Misbehaviour misbehaviour) {
    try (ScriptedApi api = ScriptedApi.withCertificate("untrusted", true, 20, misbehaviour);
        ProfileDelivery delivery = open(api.uri(), OWN)) {
      assertThat(delivery.deliver(strangers(50))).isEqualTo(allDelivered(50));
    }
  }

  @Test
  void stopsAtOnceAtCertificateOfUnknownAuthority() {
    try (ScriptedApi api = ScriptedApi.withUntrustedCertificate();
        ProfileDelivery delivery = open(api.uri(), "")) {
      assertThatThrownBy(() -> delivery.deliver(strangers(50)))
          .isInstanceOf(UndeliverableException.class)
          .hasMessage(
              "expected %s to show a certificate for its name, from an authority that this machine or"
                      .formatted(api.uri())
                  + " delivery.trust knows, but found one of \"CN=localhost\" by"
                  + " \"CN=localhost\", valid from 2026-11-23T14:24:29Z to 2126-10-30T14:24:29Z:"
                  + " unable to find valid certification path to requested target");
      assertThat(api.requests()).isZero();
    }
  }

  @Test
  void stopsAtOnceAtCertificateOfAnotherName() {
    try (ScriptedApi api = ScriptedApi.withCertificate("elsewhere", true, 1, Misbehaviour.NONE);
        ProfileDelivery delivery = open(api.uri(), OWN)) {
      assertThatThrownBy(() -> delivery.deliver(strangers(1)))
          .isInstanceOf(UndeliverableException.class)
          .hasMessageContaining("but found one of \"CN=elsewhere.example\"")
          .hasMessageEndingWith("No subject alternative DNS name matching localhost found.");
      assertThat(api.requests()).isZero();
    }
  }

  @Test
  void stopsAtOnceWhereTlsIsNotSpoken() {
    try (ScriptedApi api = ScriptedApi.always(Misbehaviour.NONE);
        ProfileDelivery delivery = open(URI.create("https://localhost:" + api.port()), "")) {
      assertThatThrownBy(() -> delivery.deliver(strangers(1)))
          .isInstanceOf(UndeliverableException.class)
          .hasMessageEndingWith("but found a server that does not speak TLS");
    }
  }

  private static ProfileDelivery open(URI url, String trust) {
    DeliverySettings settings =
        Deliveries.settings(
            "api-url: %s\ntimeout: 5s\nretry: {first-wait: 1ms}\n%s".formatted(url, trust));
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
