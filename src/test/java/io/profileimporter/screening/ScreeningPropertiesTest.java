package io.profileimporter.screening;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.profile.MappedRow;
import io.profileimporter.profile.Profile;
import io.profileimporter.profile.ProfileField;
import io.profileimporter.profile.PropertyValue.Text;
import io.profileimporter.row.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ScreeningPropertiesTest {

  private static final ValueScreening VALUES =
      new ValueScreening(ScreeningSettings.defaults(), Tables.CLOCK);
  private static final Screening PROFILES =
      new Screening(ScreeningSettings.defaults(), Tables.CLOCK);

  @Property
  void judgesAnyTextOfAnyField(@ForAll("fields") String field, @ForAll String text) {
    assertThat(VALUES.screen(field, text)).isEqualTo(VALUES.screen(field, text));
  }

  @Property
  void judgesAnythingThatLooksLikeAValue(
      @ForAll("fields") String field, @ForAll("valueLike") String text) {
    Verdict verdict = VALUES.screen(field, text);
    assertThat(verdict.reason().isEmpty()).isEqualTo(verdict.kind() == Verdict.Kind.GENUINE);
  }

  @Property
  void dropsOrKeepsEachValueOfAProfile(
      @ForAll("valueLike") String email, @ForAll("valueLike") String name) {
    Profile profile =
        new Profile(
            Map.of(
                ProfileField.ID, new Text("100500"),
                ProfileField.EMAIL, new Text(email + "@"),
                ProfileField.PHONE, new Text(email + "7"),
                ProfileField.LAST_NAME, new Text(name + "a")));
    var outcome = PROFILES.screen(new MappedRow(profile, Map.of(), List.of()));
    var kept = (Outcome.Kept<Profile>) outcome;
    assertThat(kept.value().values().size() + kept.dropped().size()).isEqualTo(4);
  }

  @Provide
  Arbitrary<String> fields() {
    List<String> names = Arrays.stream(ProfileField.values()).map(ProfileField::apiName).toList();
    return Arbitraries.of(names).map(name -> name.equals("auto") ? "vin" : name);
  }

  @Provide
  Arbitrary<String> valueLike() {
    return Arbitraries.strings()
        .withChars("0123456789+-()./@#_ abeilnortxyzАЕИНОРТнет\u00a0\u0000\ufeff?[]{}T:Z")
        .ofMaxLength(24);
  }
}
