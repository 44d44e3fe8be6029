package io.profileimporter.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonTest {

  private static final Person PERSON =
      new Person(
          Set.of(
              new Identity(ProfileField.EMAIL, "Olga@mail.ru"),
              new Identity(ProfileField.PHONE, "+79032691915"),
              new Identity(ProfileField.ID, "4711")));

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      textBlock =
          """
          olga@mail.ru, true
          OLGA@MAIL.RU, true
          Olga <olga@mail.ru>; more, true
          mail of olga@mail.ru., true
          "olga@mail.ru", true
          xolga@mail.ru, false
          petra.olga@mail.ru, false
          olga@mail.ru.com, false
          olga@mail.run, false
          +7 (903) 269-19-15, true
          8 903 269 19 15, true
          0079032691915, true
          9032691915, true
          phone 8-903-269-19-15 (mum), true
          79032691916, false
          179032691915, false
          2691915, false
          99 9032691915, false
          4711, false
          """)
  void findsAddressesAndNumbersInText(String text, boolean named) {
    assertThat(PERSON.isNamedIn(text)).isEqualTo(named);
  }

  @Test
  void otherIdentifiersAreKnownByTheirProperty() {
    assertThat(PERSON.isNamedBy("id", " 4711 ")).isTrue();
    assertThat(PERSON.isNamedBy("loyalty_bonuses", "4711")).isFalse();
    assertThat(PERSON.isNamedBy("id", "47110")).isFalse();
  }

  @Test
  void anyIdentityWillDo() {
    assertThat(PERSON.isOneOf(List.of(new Identity(ProfileField.EMAIL, "OLGA@mail.ru")))).isTrue();
    assertThat(PERSON.isOneOf(List.of(new Identity(ProfileField.LOYALTY_ID, "4711")))).isFalse();
  }

  @Test
  void isToldWithoutItsIdentifiers() {
    assertThat(PERSON.toString()).doesNotContain("lga", "4711", "903");
  }
}
