package io.profileimporter.row;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedTextTest {

  @ParameterizedTest
  @CsvSource({
    "79990000001, 7999***0001",
    "357024, 3***4",
    "anna@mail.ru, a***@mail.ru",
    "😀nna@mail.ru, 😀***@mail.ru",
    "😀23456😁, 😀2***6😁",
    "12, ***"
  })
  void showsTheEnds(String value, String shown) {
    assertThat(MaskedText.ends(value)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "Rozhkova, Ro••••••",
    "😀😁😂😀, 😀😁••",
    "O'Neill, O'N••••",
    "anna@mail.ru, an••@mail.ru",
    "12, 1•"
  })
  void showsTheShape(String value, String shown) {
    assertThat(MaskedText.shape(value)).isEqualTo(shown);
  }
}
