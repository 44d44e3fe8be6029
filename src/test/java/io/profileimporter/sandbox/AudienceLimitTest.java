package io.profileimporter.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AudienceLimitTest {

  private final SettableClock clock = new SettableClock();
  private final Sandbox sandbox =
      Sandbox.start(SandboxTestCase.settings().withAudienceLimit(2), clock, 1);
  private final SandboxClient client = new SandboxClient(sandbox);

  @AfterEach
  void close() {
    sandbox.close();
  }

  @Test
  void refusesRequestsOverLimit() {
    client.audience("{\"id\":1}");
    clock.advance(Duration.ofMillis(10_500));
    client.audience("{\"id\":2}");
    SandboxClient.Answer refused = client.audience("{\"id\":3}");
    assertThat(refused).hasToString("429 " + SandboxTestCase.error("Too many requests"));
    assertThat(refused.header("Retry-After")).isEqualTo("50");
    assertThat(sandbox.counts().audienceTaken()).isEqualTo(2);
  }

  @Test
  void takesMoreAfterMinute() {
    client.audience("{\"id\":1}");
    client.audience("{\"id\":2}");
    clock.advance(Duration.ofSeconds(60));
    assertThat(client.audience("{\"id\":3}").status()).isEqualTo(200);
  }

  @Test
  void leavesProfileSetAlone() {
    client.audience("{\"id\":1}");
    client.audience("{\"id\":2}");
    assertThat(client.set("\"id\":3").status()).isEqualTo(200);
  }
}
