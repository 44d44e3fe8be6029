package io.profileimporter.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class LatencySpreadTest {

  private static final Percentage A_CLASS = Percentage.withPercentage(20);
  private final LatencySpread.Gathering gathering = new LatencySpread.Gathering();

  @Test
  void knowsWithinWhichTimeAShareEnded() {
    for (int millis = 1; millis <= 1000; millis++) {
      gathering.add(Duration.ofMillis(millis));
    }
    assertThat(gathering.so().quantile(0.5)).isCloseTo(500, A_CLASS);
    assertThat(gathering.so().quantile(0.99)).isCloseTo(990, A_CLASS);
  }

  @Test
  void tellsOfAnIntervalAlone() {
    gathering.add(Duration.ofMillis(10));
    LatencySpread before = gathering.so();
    gathering.add(Duration.ofSeconds(2));
    assertThat(gathering.so().since(before).quantile(0.5)).isCloseTo(2000, A_CLASS);
  }

  @Test
  void isNothingWithoutExchanges() {
    assertThat(LatencySpread.NONE.quantile(0.5)).isZero();
    assertThat(gathering.so().since(gathering.so()).quantile(0.99)).isCloseTo(0, within(0.0));
  }

  @Test
  void takesAnyTime() {
    gathering.add(Duration.ZERO);
    gathering.add(Duration.ofDays(1));
    assertThat(gathering.so().quantile(1)).isGreaterThan(60_000);
  }
}
