package io.profileimporter.sandbox;

import static io.profileimporter.profile.ProfileField.ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class SandboxTest extends SandboxTestCase {

  @Test
  void listensOnFreePortOfThisMachine() {
    assertThat(sandbox.uri()).hasScheme("http").hasHost("127.0.0.1");
    assertThat(sandbox.uri().getPort()).isPositive();
  }

  @Test
  void runsBesideOthers() {
    try (Sandbox other = Sandbox.start(settings())) {
      new SandboxClient(other).set("\"id\":1");
      assertThat(other.uri()).isNotEqualTo(sandbox.uri());
      assertThat(other.profiles().size()).isEqualTo(1);
    }
    assertThat(sandbox.profiles().size()).isZero();
  }

  @Test
  void listensOnGivenPortAgain() {
    sandbox.close();
    SandboxSettings again = settings().withPort(sandbox.uri().getPort());
    try (Sandbox second = Sandbox.start(again)) {
      assertThat(second.uri()).isEqualTo(sandbox.uri());
      assertThat(new SandboxClient(second).set("\"id\":1").status()).isEqualTo(200);
    }
  }

  @Test
  void tellsThatPortIsTaken() {
    int port = sandbox.uri().getPort();
    assertThatThrownBy(() -> Sandbox.start(settings().withPort(port)))
        .isInstanceOf(UncheckedIOException.class)
        .cause()
        .hasMessage(
            "sandbox: expected an address to listen on but 127.0.0.1:%d: Address already in use"
                .formatted(port));
  }

  @Test
  void remembersAfterClose() {
    client.set("\"id\":1,\"first_name\":\"Ann\"");
    sandbox.close();
    assertThat(stored(ID, "1").text("first_name")).contains("Ann");
    assertThat(sandbox.counts().profilesSet()).isEqualTo(1);
  }

  @Test
  void onlyCountsWhenAskedTo() {
    try (Sandbox counting = Sandbox.start(settings().countingOnly())) {
      new SandboxClient(counting).set("\"id\":1");
      assertThat(counting.counts().profilesSet()).isEqualTo(1);
      assertThat(counting.profiles().size()).isZero();
      assertThat(new SandboxClient(counting).get("id=1").status()).isEqualTo(404);
    }
  }

  @Test
  void printsCounts() {
    client.set("\"id\":1,\"email\":\"a@b.test\"");
    client.set("\"id\":2,\"email\":\"a@b.test\"");
    client.audience("{\"id\":3},{\"gender\":\"m\"}");
    client.get("id=9");
    client.post("/", "");
    assertThat(sandbox.counts())
        .hasToString(
            """
            requests  GET /profile: 1, POST /import/audience: 1, POST /profile/set: 2, other: 1
            replies   200: 3, 404: 2
            profiles  set 2, audience 1, ignored 1, merged 0, identifiers replaced 1
            faults    none""");
  }

  @Test
  void hidesSecret() {
    assertThat(settings().toString()).contains("shop-1").doesNotContain("secret-1");
  }

  @Test
  void refusesUnsoundSettings() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> settings().withPort(70_000))
        .withMessage("port: expected 0 to 65535 but was 70000");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> settings().withAudienceLimit(0))
        .withMessage("audience-limit: expected at least 1 but was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SandboxSettings.local("shop", ""))
        .withMessage("credentials: expected a shop id and a secret");
  }
}
