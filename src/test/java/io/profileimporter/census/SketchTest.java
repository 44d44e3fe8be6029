package io.profileimporter.census;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SketchTest {

  private final Sketch sketch = new Sketch(1 << 16);

  @Test
  void isNeverBelowTheTruth() {
    for (int number = 1; number <= 20_000; number++) {
      for (int time = 0; time < number % 20; time++) {
        sketch.add(hash(number));
      }
    }
    for (int number = 1; number <= 20_000; number++) {
      assertThat(sketch.estimate(hash(number)))
          .isGreaterThanOrEqualTo(Math.min(Sketch.MOST, number % 20));
    }
  }

  @Test
  void seldomTakesRareForFrequent() {
    for (int number = 1; number <= 30_000; number++) {
      sketch.add(hash(number));
    }
    int wrong = 0;
    for (int number = 1; number <= 30_000; number++) {
      wrong += sketch.estimate(hash(number)) >= 5 ? 1 : 0;
    }
    assertThat(wrong).isLessThan(30);
  }

  @Test
  void countsAValueFromTheFirstTime() {
    assertThat(sketch.estimate(hash(1))).isZero();
    assertThat(sketch.add(hash(1))).isEqualTo(1);
    assertThat(sketch.add(hash(1))).isEqualTo(2);
  }

  private static long hash(long number) {
    return ValueHash.of(1, number);
  }
}
