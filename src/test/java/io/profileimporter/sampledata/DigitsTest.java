package io.profileimporter.sampledata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigitsTest {

  @ParameterizedTest
  @ValueSource(strings = {"9054076702", "6120049377", "003724761419"})
  void believesOrdinaryNumbers(String digits) {
    assertThat(Digits.lookReal(digits)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9161111702",
        "9161234702",
        "9169876702",
        "9167272724",
        "9164714718",
        "9191991199"
      })
  void doubtsPatterns(String digits) {
    assertThat(Digits.lookReal(digits)).isFalse();
  }
}
