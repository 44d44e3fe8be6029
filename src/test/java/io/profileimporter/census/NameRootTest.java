package io.profileimporter.census;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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
    assertThat(NameRoot.ofSurname(other)).isEqualTo(NameRoot.ofSurname(one));
  }

  @ParameterizedTest
  @CsvSource({"Петров, Петренко", "Garcia, Garza", "Ли, Ким", "Smith, Smythe"})
  void differsBetweenFamilies(String one, String other) {
    assertThat(NameRoot.ofSurname(other)).isNotEqualTo(NameRoot.ofSurname(one));
  }

  @Test
  void doesNotTellInWhichColumnANameStood() {
    assertThat(NameRoot.ofPerson("Петров", "Артём"))
        .isEqualTo(NameRoot.ofPerson("артем", "Петров"));
  }

  @Test
  void isNothingWithoutALetter() {
    assertThat(NameRoot.ofSurname("---")).isEmpty();
    assertThat(NameRoot.ofPerson("1", " ")).isEmpty();
  }
}
