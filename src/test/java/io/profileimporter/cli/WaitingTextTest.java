package io.profileimporter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.delivery.DeliveryState.Waiting;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WaitingTextTest {

  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  @Test
  void saysHowLongAndWhenItIsTriedAgain() {
    assertThat(WaitingText.of(waiting("the API answered 503", 40, Optional.of(45)), 79))
        .isEqualTo("the API has taken nothing for 40 s (503); trying again in 5 s");
    assertThat(WaitingText.of(waiting("the API answered 503", 40, Optional.empty()), 79))
        .isEqualTo("the API has taken nothing for 40 s (503); trying");
  }

  @Test
  void longCauseGivesWay() {
    String cause = "no connection to api.personaclick.com:443: Connection refused";
    String text = WaitingText.of(waiting(cause, 40, Optional.of(45)), 74);
    assertThat(text)
        .isEqualTo("the API has taken nothing for 40 s (no connection t…); trying again in 5 s")
        .hasSize(74);
  }

  @Test
  void shortFaultIsNotWorthAWord() {
    assertThat(WaitingText.of(waiting("the API answered 503", 1, Optional.empty()), 79)).isEmpty();
  }

  @Test
  void aTryThatIsDueIsNotInThePast() {
    assertThat(WaitingText.of(waiting("the API answered 503", 40, Optional.of(30)), 79))
        .endsWith("; trying again in 0 s");
  }

  private static Waiting waiting(String cause, long now, Optional<Integer> nextTry) {
    return new Waiting(NOON, cause, nextTry.map(NOON::plusSeconds), NOON.plusSeconds(now));
  }
}
