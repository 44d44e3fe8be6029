package io.profileimporter.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.profile.Profile;
import io.profileimporter.profile.ProfileField;
import io.profileimporter.row.Outcome;
import io.profileimporter.row.Reason;
import io.profileimporter.row.Rejection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProfileEncoderTest {

  private static final Profile TELEGRAM_ALONE =
      new Profile(Map.of(ProfileField.TELEGRAM_ID, Profiles.text("0125")));

  @Test
  void rejectsRecordThatAudienceWouldIgnore() {
    Rejection dropped = Rejection.ofValue(Reason.EMAIL_NO_MAIL, "email", "no", "stands for none");
    assertThat(encode("import-audience", new Outcome.Kept<>(TELEGRAM_ALONE, List.of(dropped))))
        .isEqualTo(
            new Outcome.Rejected<>(
                List.of(
                    Rejection.ofRow(
                        Reason.IDENTIFIER_UNKNOWN_TO_ENDPOINT,
                        "import/audience ignores a profile without email, phone, loyalty_id and"
                            + " id"),
                    dropped)));
  }

  @Test
  void keepsItForProfileSet() {
    assertThat(encode("profile-set", Outcome.kept(TELEGRAM_ALONE)))
        .isInstanceOfSatisfying(
            Outcome.Kept.class,
            kept ->
                assertThat(((OutgoingProfile) kept.value()).json())
                    .isEqualTo("{\"telegram_id\":\"0125\"}"));
  }

  private static Outcome<OutgoingProfile> encode(String endpoint, Outcome<Profile> screened) {
    return ProfileEncoder.of(Deliveries.settings("endpoint: " + endpoint)).encode(screened);
  }
}
