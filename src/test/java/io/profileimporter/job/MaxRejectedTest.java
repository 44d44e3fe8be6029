package io.profileimporter.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaxRejectedTest {

  @ParameterizedTest
  @CsvSource({"100,100", "0,0", " 7 ,7", "2.5%,2.5%", "2.50%,2.5%", "100%,100%", "0%,0%"})
  void readsNumbersAndShares(String text, String shown) {
    assertThat(MaxRejected.parse(text)).map(MaxRejected::toString).contains(shown);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "few", "101%", "100.1%", "1.5", "5 %", "%", "1e3", "٣"})
  void takesNothingElse(String text) {
    assertThat(MaxRejected.parse(text)).isEmpty();
  }

  @Test
  void cannotBeWrong() {
    assertThatThrownBy(() -> new MaxRejected(BigDecimal.valueOf(101), true))
        .hasMessage("expected a number of rows such as 100, or a share such as 2.5% but was 101");
  }

  @ParameterizedTest
  @CsvSource({
    "3,    3,  3,   false, false",
    "3,    4,  4,   false, true",
    "0,    1,  1,   false, true",
    "5%,   9,  99,  false, false",
    "5%,   9,  99,  true,  true",
    "5%,   5,  100, false, false",
    "5%,   6,  100, false, true",
    "0%,   0,  0,   true,  false",
    "100%, 50, 50,  true,  false",
  })
  void isExceededBeyondTheLimit(
      String max, long rejected, long read, boolean atEnd, boolean exceeded) {
    MaxRejected limit = MaxRejected.parse(max).orElseThrow();
    assertThat(limit.isExceeded(rejected, read, atEnd)).isEqualTo(exceeded);
  }

  @Property
  void exactShareIsAllowedAndOneRowMoreIsNot(@ForAll @IntRange(min = 1, max = 9999) int share) {
    MaxRejected max =
        MaxRejected.parse(BigDecimal.valueOf(share, 2).toPlainString() + "%").orElseThrow();
    assertThat(max.isExceeded(share, 10_000, false)).isFalse();
    assertThat(max.isExceeded(share + 1, 10_000, false)).isTrue();
  }
}
