package io.profileimporter.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class MedianTest {

  @Test
  void isTheMiddleOfAnOddNumber() {
    assertThat(Median.of(List.of(9.0, 1.0, 3.0))).isEqualTo(3);
  }

  @Test
  void liesBetweenTheTwoInTheMiddle() {
    assertThat(Median.of(List.of(4.0, 90.0, 1.0, 3.0))).isEqualTo(3.5);
  }

  @Test
  void needsARun() {
    assertThatThrownBy(() -> Median.of(List.of())).hasMessage("expected at least one run");
  }
}
