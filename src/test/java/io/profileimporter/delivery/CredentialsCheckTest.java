package io.profileimporter.delivery;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.profileimporter.sandbox.Faults;
import io.profileimporter.sandbox.Sandbox;
import io.profileimporter.sandbox.SandboxSettings;
import java.net.URI;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialsCheckTest {

  @Test
  void acceptsKeysThatApiTakes() {
    try (Sandbox api = api("")) {
      assertThatCode(() -> check(api.uri(), "shop", "secret")).doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @CsvSource({"shop, wrong", "another, secret"})
  void refusesWrongKeys(String shopId, String secret) {
    try (Sandbox api = api("")) {
      assertThatThrownBy(() -> check(api.uri(), shopId, secret))
          .isInstanceOf(UndeliverableException.class)
          .hasMessageStartingWith("the API refuses the credentials (\"")
          .hasMessageEndingWith(
              "look at PROFILE_IMPORTER_SHOP_ID and PROFILE_IMPORTER_SHOP_SECRET, or at the file of"
                  + " credentials that the settings name, and at delivery.api-url");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"503=100%", "500=100%", "404=100%", "html=100%", "reset=100%", "429=100%"})
  void leavesFaultsToDelivery(String faults) {
    try (Sandbox api = api(faults)) {
      assertThatCode(() -> check(api.uri(), "shop", "wrong")).doesNotThrowAnyException();
    }
  }

  @Test
  void leavesAbsenceToDelivery() {
    Sandbox gone = api("");
    gone.close();
    assertThatCode(() -> check(gone.uri(), "shop", "wrong")).doesNotThrowAnyException();
  }

  private static void check(URI url, String shopId, String secret) {
    DeliverySettings settings = Deliveries.settings("api-url: %s\ntimeout: 5s".formatted(url));
    new CredentialsCheck(settings, new Credentials(shopId, secret), Clock.systemUTC())
        .requireTaken();
  }

  private static Sandbox api(String faults) {
    SandboxSettings settings = SandboxSettings.local("shop", "secret");
    return Sandbox.start(faults.isEmpty() ? settings : settings.withFaults(Faults.parse(faults)));
  }
}
