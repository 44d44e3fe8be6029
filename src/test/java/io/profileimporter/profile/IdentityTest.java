package io.profileimporter.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityTest {

  @ParameterizedTest
  @CsvSource({
    "EMAIL, Ann@Shop.Example, ann@shop.example",
    "EMAIL, +ann@shop.example, +ann@shop.example",
    "PHONE, +79030000001, 79030000001",
    "PHONE, 79030000001, 79030000001",
    "LOYALTY_ID, +Card7, +Card7"
  })
  void comparesAsTheApiMayDo(ProfileField field, String value, String comparable) {
    assertThat(new Identity(field, value).comparable()).isEqualTo(new Identity(field, comparable));
  }
}
