package io.profileimporter.census;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameRootTest {

  @ParameterizedTest
  @CsvSource({
    "Петров, Петрова",
    "Белозёров, БЕЛОЗЕРОВА",
    "Достоевский, Достоевская",
    "Толстой, Толстая",
    "Ivanov, Ivanova",
    "Dostoevskiy, Dostoevskaya",
    "Kowalski, Kowalska",
    "Müller, MULLER",
    "O'Brien, OBrien"
  })
  void isTheSameInAFamily(String one, String other) {
    assertThat(root(other)).isEqualTo(root(one));
  }

  @ParameterizedTest
  @CsvSource({"Петров, Петренко", "Garcia, Garza", "Ли, Ким", "Smith, Smythe"})
  void differsBetweenFamilies(String one, String other) {
    assertThat(root(other)).isNotEqualTo(root(one));
  }

  private static String root(String surname) {
    return PersonName.of("", surname).given() + PersonName.of("Ян", surname).family();
  }
}
