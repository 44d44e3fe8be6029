package io.profileimporter.census;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedTest {

  @ParameterizedTest
  @CsvSource({
    "PHONE, 79990000001, 7999***0001",
    "TELEGRAM_ID, 357024, 3***4",
    "EMAIL, anna@mail.ru, a***@mail.ru",
    "LOYALTY_ID, 12, ***",
    "BIRTHDAY, 1990-01-01, 1990-01-01"
  })
  void showsTheEnds(CountedField field, String value, String shown) {
    assertThat(Masked.of(field, value)).isEqualTo(shown);
  }
}
