package io.profileimporter.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {

  @ParameterizedTest
  @CsvSource({"1, 200", "2, 400", "7, 12800", "8, 20000", "64, 20000", "2000000000, 20000"})
  void growsUpToItsCap(int faults, long longest) {
    assertThat(new Backoff(RetrySettings.defaults(), new Longest()).after(faults))
        .isEqualTo(Duration.ofMillis(longest));
  }

  @Property(tries = 100)
  void staysBetweenNothingAndCap(@ForAll long seed, @ForAll @IntRange(min = 1) int faults) {
    assertThat(new Backoff(RetrySettings.defaults(), new Random(seed)).after(faults))
        .isBetween(Duration.ZERO, Duration.ofSeconds(20));
  }

  @Test
  void mayRetryAtOnce() {
    assertThat(new Backoff(RetrySettings.defaults(), new Shortest()).after(5))
        .isEqualTo(Duration.ZERO);
  }

  /** Chance that always gives the largest number. */
  private static final class Longest extends Random {
    private static final long serialVersionUID = 1L;

    @Override
    public long nextLong(long bound) {
      return bound - 1;
    }
  }

  /** Chance that always gives the smallest number. */
  private static final class Shortest extends Random {
    private static final long serialVersionUID = 1L;

    @Override
    public long nextLong(long bound) {
      return 0;
    }
  }
}
