package io.profileimporter.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.profile.CustomProperty;
import io.profileimporter.profile.Kid;
import io.profileimporter.profile.Profile;
import io.profileimporter.profile.ProfileField;
import io.profileimporter.profile.Property;
import io.profileimporter.profile.PropertyValue;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class RequestEncoderTest {

  private static final Credentials KEYS = new Credentials("a1b2c3", "s3cr3t");

  @Test
  void writesVendorsFirstExample() throws IOException {
    assertThat(pretty(encode(Endpoint.PROFILE_SET, Profiles.johnDoe())))
        .isEqualTo(golden("john-doe.set.json"));
  }

  @Test
  void writesVendorsSecondExample() throws IOException {
    assertThat(pretty(encode(Endpoint.PROFILE_SET, Profiles.survey())))
        .isEqualTo(golden("survey.set.json"));
  }

  @Test
  void writesBothExamplesAsAudience() throws IOException {
    assertThat(pretty(encode(Endpoint.IMPORT_AUDIENCE, Profiles.johnDoe(), Profiles.survey())))
        .isEqualTo(golden("both.audience.json"));
  }

  @Test
  void writesLabelsAndNewerIdName() {
    RequestLabels labels =
        new RequestLabels(
            Optional.of("crm_1"), Optional.of("B"), Optional.of("/crm"), OptionalInt.of(123));
    Profile profile = new Profile(Map.of(ProfileField.ID, Profiles.text("007")));
    OutgoingProfile outgoing =
        new ProfileEncoder(Endpoint.IMPORT_AUDIENCE, IdName.EXTERNAL_ID, Integer.MAX_VALUE)
            .encode(profile);
    RequestEncoder encoder = new RequestEncoder(Endpoint.IMPORT_AUDIENCE, KEYS, labels);
    assertThat(encoder.encode(List.of(outgoing)).bytes())
        .asString(StandardCharsets.UTF_8)
        .isEqualTo(
            """
            {"shop_id":"a1b2c3","shop_secret":"s3cr3t","stream":"crm_1","segment":"B",\
            "referer":"/crm","segment_id":123,"audience":[{"external_id":"007"}]}""");
  }

  @ParameterizedTest
  @CsvSource({"PROFILE_SET,false", "IMPORT_AUDIENCE,true"})
  void sendsSubscriptionsToAudienceAlone(Endpoint endpoint, boolean sent) {
    Profile profile =
        Profiles.withEmail("a@shop.example")
            .with(ProfileField.EMAIL_BULK, new PropertyValue.Flag(true));
    assertThat(encode(endpoint, profile).contains("\"email_bulk\":true")).isEqualTo(sent);
  }

  @Test
  void writesEveryKindOfValue() {
    Map<Property, PropertyValue> values = new LinkedHashMap<>();
    values.put(ProfileField.FIRST_NAME, PropertyValue.Cleared.CLEARED);
    values.put(
        ProfileField.KIDS,
        new PropertyValue.Kids(
            List.of(new Kid(Optional.empty(), Optional.of(LocalDate.of(2015, 7, 28))))));
    put(values, "shoe_size", new PropertyValue.DecimalNumber(new BigDecimal("1E+2")));
    put(values, "tags", new PropertyValue.Items(List.of(Profiles.text("ü\"\n"))));
    put(values, "pet", new PropertyValue.Members(Map.of("legs", new PropertyValue.WholeNumber(4))));
    assertThat(encode(Endpoint.PROFILE_SET, new Profile(values)))
        .endsWith(
            """
            "first_name":null,"kids":[{"birthday":"2015-07-28"}],"shoe_size":100,\
            "tags":["ü\\"\\n"],"pet":{"legs":4}}""");
  }

  @Test
  void replacesHalfSurrogatePairs() {
    Profile profile =
        Profiles.withEmail("a@shop.example")
            .with(ProfileField.FIRST_NAME, Profiles.text("A\ud83dB😀"));
    assertThat(encode(Endpoint.PROFILE_SET, profile)).contains("\"A\ufffdB😀\"");
  }

  private static void put(Map<Property, PropertyValue> values, String name, PropertyValue value) {
    values.put(new CustomProperty(name), value);
  }

  private static String encode(Endpoint endpoint, Profile... profiles) {
    ProfileEncoder encoder = new ProfileEncoder(endpoint, IdName.ID, Integer.MAX_VALUE);
    List<OutgoingProfile> outgoing = Arrays.stream(profiles).map(encoder::encode).toList();
    RequestBody body = new RequestEncoder(endpoint, KEYS, RequestLabels.none()).encode(outgoing);
    byte[] bytes = body.bytes();
    assertThat(bytes).hasSize((int) body.length());
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static String pretty(String json) {
    JsonMapper mapper = new JsonMapper();
    return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(mapper.readTree(json)) + "\n";
  }

  private static String golden(String name) throws IOException {
    try (InputStream file = RequestEncoderTest.class.getResourceAsStream("/delivery/" + name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
