package io.profileimporter.census;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"Иванов И. П.", "Иванов И.П.", "Иванов Ю. Ш.", "И. Иванов", "И.П. Иванов"})
  void wordBesideInitialsIsTheSurname(String name) {
    assertThat(PersonName.of(name, "")).isEqualTo(PersonName.of("", "Иванов"));
  }

  @Test
  void wordBeforeOneInitialMayBeFirstName() {
    assertThat(PersonName.of("Анна К.", "")).isEqualTo(PersonName.of("Анна", ""));
  }

  @ParameterizedTest
  @CsvSource({"Nguyen Le, nguyen, le", "Ana de Souza, ana, souza", "Иван фон Берг, ivan, berg"})
  void particlesStandBeforeAWord(String name, String given, String family) {
    PersonName person = PersonName.of(name, "");
    assertThat(person.given()).isEqualTo(NameRoot.withoutEnding(NameRoot.spelled(given)));
    assertThat(person.family()).isEqualTo(NameRoot.withoutEnding(NameRoot.spelled(family)));
  }

  @Test
  void initialsAloneAreKept() {
    PersonName person = PersonName.of("И. П.", "Иванов");
    assertThat(person.family()).isEqualTo(PersonName.of("Пётр", "Иванов").family());
    assertThat(person.given()).isNotEmpty();
  }
}
