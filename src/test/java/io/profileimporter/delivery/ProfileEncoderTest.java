package io.profileimporter.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.profile.Identity;
import io.profileimporter.profile.Profile;
import io.profileimporter.profile.ProfileField;
import io.profileimporter.profile.PropertyValue;
import io.profileimporter.row.Outcome;
import io.profileimporter.row.Reason;
import io.profileimporter.row.Rejection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

  @Test
  void rejectsProfileThatNoRequestHasRoomFor() {
    ProfileEncoder encoder = encoder("endpoint: import-audience\nrequest-size: 10KB");
    Profile large =
        Profiles.withEmail("a@shop.example")
            .with(ProfileField.LAST_NAME, Profiles.text("x".repeat(10_000)));
    assertThat(encoder.encode(Outcome.kept(large)))
        .isEqualTo(
            Outcome.rejected(
                Rejection.ofRow(
                    Reason.PROFILE_TOO_LARGE,
                    "expected a profile of at most 9943 bytes, as request-size allows, but was"
                        + " 10041")));
  }

  @ParameterizedTest
  @EnumSource(Endpoint.class)
  void tellsHowThePersonIsRecognised(Endpoint endpoint) {
    Profile known =
        Profiles.survey()
            .with(ProfileField.EMAIL, PropertyValue.Cleared.CLEARED)
            .with(ProfileField.ID, new PropertyValue.WholeNumber(7));
    OutgoingProfile sent = new ProfileEncoder(endpoint, IdName.ID, 1_000).encode(known);
    assertThat(sent.identities())
        .containsExactly(
            new Identity(ProfileField.LOYALTY_ID, "000001234567"),
            new Identity(ProfileField.ID, "7"));
    assertThat(sent.identityHashes())
        .isEqualTo(sent.identities().stream().mapToLong(Identity::hash).toArray());
  }

  private static Outcome<OutgoingProfile> encode(String endpoint, Outcome<Profile> screened) {
    return encoder("endpoint: " + endpoint).encode(screened);
  }

  private static ProfileEncoder encoder(String yaml) {
    return ProfileEncoder.of(Deliveries.settings(yaml), Optional.of(Deliveries.KEYS));
  }
}
