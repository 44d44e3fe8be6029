package io.profileimporter.sandbox;

import static io.profileimporter.profile.ProfileField.EMAIL;
import static io.profileimporter.profile.ProfileField.ID;
import static io.profileimporter.profile.ProfileField.LOYALTY_ID;
import static io.profileimporter.profile.ProfileField.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.profile.ProfileField;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MergingTest extends SandboxTestCase {

  @Test
  void keepsStrangersApart() {
    client.set("\"id\":1,\"email\":\"a@b.test\",\"first_name\":\"Ann\"");
    client.set("\"id\":2,\"email\":\"b@b.test\",\"first_name\":\"Ann\"");
    assertThat(sandbox.profiles().size()).isEqualTo(2);
    assertThat(sandbox.counts().merges()).isZero();
    assertThat(sandbox.counts().replacedIdentifiers()).isZero();
  }

  @Test
  void keepsEqualValuesOfDifferentIdentifiersApart() {
    client.set("\"id\":\"7900000\"");
    client.set("\"phone\":\"7900000\"");
    client.set("\"loyalty_id\":\"7900000\"");
    assertThat(sandbox.profiles().size()).isEqualTo(3);
  }

  @Test
  void findsProfileByAnyIdentifier() {
    client.set("\"id\":1,\"email\":\"a@b.test\",\"phone\":\"7900000\",\"loyalty_id\":\"L1\"");
    client.set("\"loyalty_id\":\"L1\",\"first_name\":\"Ann\"");
    client.set("\"phone\":\"7900000\",\"last_name\":\"Lee\"");
    assertThat(sandbox.profiles().size()).isEqualTo(1);
    assertThat(stored(EMAIL, "a@b.test").properties())
        .containsEntry("first_name", "Ann")
        .containsEntry("last_name", "Lee");
    assertThat(sandbox.counts().merges()).isZero();
  }

  @Test
  void comparesIdAsText() {
    client.set("\"id\":100500,\"first_name\":\"Ann\"");
    client.set("\"external_id\":\"100500\",\"last_name\":\"Lee\"");
    assertThat(stored(ID, "100500").properties())
        .isEqualTo(Map.of("id", "100500", "first_name", "Ann", "last_name", "Lee"));
    assertThat(sandbox.counts().replacedIdentifiers()).isZero();
  }

  @Test
  void comparesPhoneWithoutPlus() {
    client.set("\"phone\":\"+79031234567\",\"first_name\":\"Ann\"");
    client.set("\"phone\":\"79031234567\",\"last_name\":\"Lee\"");
    assertThat(stored(PHONE, "+79031234567").text("first_name")).contains("Ann");
    assertThat(sandbox.profiles().size()).isEqualTo(1);
  }

  @Test
  void keepsLeadingZerosApart() {
    client.set("\"loyalty_id\":\"001\"");
    client.set("\"loyalty_id\":\"1\"");
    assertThat(sandbox.profiles().size()).isEqualTo(2);
  }

  @Test
  void joinsTwoProfilesOfOneRequest() {
    client.set("\"email\":\"a@b.test\",\"first_name\":\"Ann\",\"location\":\"NY\"");
    client.set("\"phone\":\"7900000\",\"first_name\":\"Bob\",\"age\":30");
    client.set("\"email\":\"a@b.test\",\"phone\":\"7900000\",\"gender\":\"f\"");
    Map<String, Object> joined =
        Map.of(
            "email",
            "a@b.test",
            "phone",
            "7900000",
            "first_name",
            "Ann",
            "location",
            "NY",
            "age",
            30L,
            "gender",
            "f");
    assertThat(stored(EMAIL, "a@b.test").properties()).isEqualTo(joined);
    assertThat(stored(PHONE, "7900000").properties()).isEqualTo(joined);
    assertThat(sandbox.profiles().size()).isEqualTo(1);
    assertThat(sandbox.counts().merges()).isEqualTo(1);
  }

  @Test
  void joinsThreeProfilesOfOneRequest() {
    client.set("\"id\":1,\"email\":\"a@b.test\"");
    client.set("\"id\":2,\"phone\":\"7900000\"");
    client.set("\"id\":3,\"loyalty_id\":\"L\"");
    client.set("\"loyalty_id\":\"L\",\"phone\":\"7900000\",\"email\":\"a@b.test\"");
    assertThat(stored(ID, "3")).isEqualTo(stored(ID, "1")).isEqualTo(stored(ID, "2"));
    assertThat(stored(LOYALTY_ID, "L").text("id")).contains("1");
    assertThat(sandbox.counts().merges()).isEqualTo(2);
  }

  @Test
  void keepsFormerIdentifiersOfJoined() {
    client.set("\"email\":\"a@b.test\",\"id\":1");
    client.set("\"phone\":\"7900000\",\"email\":\"b@b.test\"");
    client.set("\"id\":1,\"phone\":\"7900000\"");
    StoredProfile joined = stored(EMAIL, "a@b.test");
    assertThat(joined.text("email")).contains("b@b.test");
    assertThat(joined.former()).isEqualTo(Map.of(EMAIL, List.of("a@b.test")));
  }

  @Test
  void tellsReplacedIdentifier() {
    client.set("\"id\":1,\"email\":\"a@b.test\",\"phone\":\"7900000\"");
    client.set("\"id\":1,\"email\":\"b@b.test\"");
    assertThat(sandbox.counts().replacedIdentifiers()).isEqualTo(1);
    assertThat(stored(EMAIL, "a@b.test")).isEqualTo(stored(EMAIL, "b@b.test"));
    assertThat(client.get("id=1").body()).contains("\"additional_emails\":[\"a@b.test\"]");
  }

  @Test
  void swallowsCustomerWhoSharesPhone() {
    client.set("\"id\":1,\"phone\":\"7900000\",\"first_name\":\"Ann\"");
    client.set("\"id\":2,\"phone\":\"7900000\",\"first_name\":\"Bob\"");
    assertThat(sandbox.profiles().size()).isEqualTo(1);
    assertThat(stored(ID, "1").text("first_name")).contains("Bob");
    assertThat(sandbox.counts().replacedIdentifiers()).isEqualTo(1);
  }

  @Test
  void takesFormerIdentifierBack() {
    client.set("\"id\":1,\"email\":\"a@b.test\"");
    client.set("\"id\":1,\"email\":\"b@b.test\"");
    client.set("\"id\":1,\"email\":\"a@b.test\"");
    StoredProfile profile = stored(ID, "1");
    assertThat(profile.text("email")).contains("a@b.test");
    assertThat(profile.former()).isEqualTo(Map.of(EMAIL, List.of("b@b.test")));
  }

  @Test
  void forgetsClearedIdentifier() {
    client.set("\"id\":1,\"email\":\"a@b.test\"");
    client.set("\"id\":1,\"email\":null");
    assertThat(sandbox.profiles().find(EMAIL, "a@b.test")).isEmpty();
    client.set("\"email\":\"a@b.test\",\"id\":2");
    assertThat(sandbox.profiles().size()).isEqualTo(2);
    assertThat(stored(EMAIL, "a@b.test").text("id")).contains("2");
  }

  @Test
  void handsOverEveryProfile() {
    client.set("\"id\":1,\"email\":\"a@b.test\"");
    client.set("\"id\":2,\"phone\":\"7900000\"");
    client.set("\"id\":1,\"phone\":\"7900000\"");
    client.set("\"id\":3");
    List<String> ids = new java.util.ArrayList<>();
    sandbox.profiles().forEach(profile -> ids.add(profile.text("id").orElseThrow()));
    assertThat(ids).containsExactly("1", "3");
  }

  @Test
  void knowsNobodyAtFirst() {
    for (ProfileField field : ProfileField.values()) {
      if (field.isIdentifier()) {
        assertThat(sandbox.profiles().find(field, "1")).isEmpty();
      }
    }
  }
}
