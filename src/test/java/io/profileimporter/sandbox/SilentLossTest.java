package io.profileimporter.sandbox;

import static io.profileimporter.profile.ProfileField.ID;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SilentLossTest extends SandboxTestCase {

  SilentLossTest() {
    super(settings().withFaults(Faults.parse("ignore=50%,drop=birthday,drop=shoe_size,seed=42")));
  }

  @Test
  void ignoresShareOfAudience() {
    for (int number = 1; number <= 200; number++) {
      assertThat(client.audience("{\"id\":" + number + "}").status()).isEqualTo(200);
    }
    long ignored = sandbox.counts().faults("ignore");
    assertThat(ignored).isBetween(60L, 140L);
    assertThat(sandbox.profiles().size()).isEqualTo(200 - ignored);
  }

  @Test
  void takesEveryProfileThatIsSetAlone() {
    for (int number = 1; number <= 20; number++) {
      client.set("\"id\":" + number);
    }
    assertThat(sandbox.profiles().size()).isEqualTo(20);
  }

  @Test
  void dropsProperties() {
    client.set("\"id\":1,\"birthday\":\"1990-03-11\",\"gender\":\"m\",\"shoe_size\":42");
    assertThat(stored(ID, "1").properties()).isEqualTo(Map.of("id", 1L, "gender", "m"));
    assertThat(sandbox.counts().faults("drop")).isEqualTo(2);
  }
}
