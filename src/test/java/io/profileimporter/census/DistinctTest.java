package io.profileimporter.census;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DistinctTest {

  @Test
  void countsFewExactly() {
    assertThat(countOf(0)).isZero();
    assertThat(countOf(1)).isEqualTo(1);
    assertThat(countOf(Distinct.EXACT)).isEqualTo(Distinct.EXACT);
  }

  @ParameterizedTest
  @ValueSource(longs = {600, 2_000, 10_000, 300_000})
  void estimatesMany(long different) {
    assertThat(countOf(different)).isCloseTo(different, withinPercentage(10));
  }

  @Test
  void takesNothingForNothing() {
    Distinct distinct = new Distinct();
    distinct.add(0);
    assertThat(distinct.count()).isZero();
  }

  private static long countOf(long different) {
    Distinct distinct = new Distinct();
    LongStream.range(0, different * 2)
        .forEach(number -> distinct.add(ValueHash.of(7, 1 + number % different)));
    return distinct.count();
  }
}
