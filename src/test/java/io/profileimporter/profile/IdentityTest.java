package io.profileimporter.profile;

import static io.profileimporter.profile.ProfileField.EMAIL;
import static io.profileimporter.profile.ProfileField.LOYALTY_ID;
import static io.profileimporter.profile.ProfileField.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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

  @Test
  void hashesWhatTheApiMayTakeForOne() {
    assertThat(new Identity(EMAIL, "Ann@Shop.Example").hash())
        .isEqualTo(new Identity(EMAIL, "ann@shop.example").hash());
    assertThat(new Identity(PHONE, "+79030000001").hash())
        .isEqualTo(new Identity(PHONE, "79030000001").hash());
  }

  @Test
  void hashesOthersDifferently() {
    Stream<Identity> phones =
        LongStream.range(79030000000L, 79030100000L)
            .mapToObj(number -> new Identity(PHONE, Long.toString(number)));
    Stream<Identity> cards =
        LongStream.range(79030000000L, 79030100000L)
            .mapToObj(number -> new Identity(LOYALTY_ID, Long.toString(number)));
    assertThat(Stream.concat(phones, cards).mapToLong(Identity::hash).distinct().count())
        .isEqualTo(200_000);
  }
}
