package io.profileimporter.census;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoissonTest {

  @ParameterizedTest
  @CsvSource({"5, 0.5, 1.721e-4", "10, 1, 1.114e-7", "30, 10, 2.51e-7"})
  void agreesWithTheTables(long count, double expected, double probability) {
    assertThat(Poisson.atLeast(count, expected)).isCloseTo(probability, withinPercentage(10));
  }

  @Test
  void knowsLargeNumbers() {
    assertThat(Poisson.atLeast(1_400, 1_369)).isGreaterThan(0.01);
    assertThat(Poisson.atLeast(30_000, 1_369)).isZero();
  }

  @Test
  void expectedIsNoSurprise() {
    assertThat(Poisson.atLeast(3, 3)).isEqualTo(1);
    assertThat(Poisson.atLeast(1, 0)).isZero();
  }
}
