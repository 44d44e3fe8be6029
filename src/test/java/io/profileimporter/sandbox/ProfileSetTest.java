package io.profileimporter.sandbox;

import static io.profileimporter.profile.ProfileField.EMAIL;
import static io.profileimporter.profile.ProfileField.ID;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileSetTest extends SandboxTestCase {

  @Test
  void takesWorkedExample() {
    String example =
        """
        "id": 100500, "email": "john.doe@examplemail.com", "phone": "4400114527199",
        "first_name": "John", "last_name": "Doe", "birthday": "1990-03-11", "age": 31,
        "gender": "m", "location": "NY", "bought_something": true,
        "loyalty_id": "000001234567", "loyalty_card_location": "NY",
        "loyalty_status": "5% discount", "loyalty_bonuses": 1123,
        "loyalty_bonuses_to_next_level": 1877, "fb_id": "000000000354677",
        "vk_id": "vk031845", "telegram_id": "0125762968357835",
        "kids": [{"gender": "m", "birthday": "2001-04-12"},
                 {"gender": "f", "birthday": "2015-07-28"}],
        "auto": [{"brand": "Nissan", "model": "Qashqai", "vds": "TM7N243E4G0BJG978"}]
        """;
    assertThat(client.set(example)).hasToString("200 {\"status\":\"success\"}");
    assertThat(client.get("external_id=100500").body())
        .isEqualToIgnoringWhitespace(
            """
            {"id": 100500, "email": "john.doe@examplemail.com", "phone": "4400114527199",
             "loyalty_id": "000001234567", "telegram_id": "0125762968357835",
             "first_name": "John", "last_name": "Doe", "gender": "m",
             "birthday": "1990-03-11", "age": 31, "location": "NY",
             "bought_something": true, "loyalty_card_location": "NY",
             "loyalty_status": "5% discount", "loyalty_bonuses": 1123,
             "loyalty_bonuses_to_next_level": 1877, "fb_id": "000000000354677",
             "vk_id": "vk031845",
             "kids": [{"gender": "m", "birthday": "2001-04-12"},
                      {"gender": "f", "birthday": "2015-07-28"}],
             "auto": [{"brand": "Nissan", "model": "Qashqai", "vds": "TM7N243E4G0BJG978"}],
             "tags": [], "custom_properties": {}, "additional_emails": [],
             "additional_phones": [], "additional_loyalty_ids": [], "orders": []}
            """);
  }

  @Test
  void changesOnlySentProperties() {
    client.set("\"email\":\"ann@mail.test\",\"first_name\":\"Ann\",\"location\":\"NY\"");
    client.set("\"email\":\"ann@mail.test\",\"first_name\":\"Anna\"");
    assertThat(stored(EMAIL, "ann@mail.test").properties())
        .isEqualTo(Map.of("email", "ann@mail.test", "first_name", "Anna", "location", "NY"));
  }

  @Test
  void clearsPropertyByNull() {
    client.set("\"email\":\"ann@mail.test\",\"first_name\":\"Ann\",\"kids\":[]");
    client.set("\"email\":\"ann@mail.test\",\"first_name\":null,\"kids\":null");
    assertThat(stored(EMAIL, "ann@mail.test").properties())
        .isEqualTo(Map.of("email", "ann@mail.test"));
  }

  @Test
  void keepsLongTexts() {
    String text = "é".repeat(300);
    client.set("\"id\":1,\"note\":\"" + text + "\",\"first_name\":\"Ann\"");
    assertThat(stored(ID, "1").properties())
        .isEqualTo(Map.of("id", 1L, "note", text, "first_name", "Ann"));
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/sandbox/taken-properties.csv",
      delimiter = '|',
      quoteCharacter = '`',
      numLinesToSkip = 1)
  void takesDocumentedTypes(String member, String property, String expected) {
    client.set("\"email\":\"ann@mail.test\"," + member);
    assertThat(stored(EMAIL, "ann@mail.test").properties().get(property)).hasToString(expected);
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/sandbox/refused-properties.csv",
      delimiter = '|',
      quoteCharacter = '`',
      numLinesToSkip = 1)
  void refusesOtherTypes(String member, String message) {
    SandboxClient.Answer answer = client.set(member + ",\"vk_id\":\"1\"");
    assertThat(answer).hasToString("400 " + error(message));
    assertThat(sandbox.profiles().size()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"first_name\":\"Ann\"",
        "\"email\":null,\"first_name\":\"Ann\"",
        "\"vk_id\":\"1\"",
        "\"kids\":[{\"gender\":\"m\"}]"
      })
  void wantsIdentifier(String members) {
    assertThat(client.set(members)).hasToString("400 " + error("Identifier is not valid"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "external_id", "email", "phone", "loyalty_id", "telegram_id"})
  void takesAnyIdentifier(String identifier) {
    String value = identifier.equals("email") ? "a@b.test" : "7900000";
    client.set("\"%s\":\"%s\"".formatted(identifier, value));
    assertThat(client.get(identifier + "=" + value).status()).isEqualTo(200);
  }

  @Test
  void refusesUnsoundJson() {
    assertThat(client.post("/profile/set", "{\"shop_id\":"))
        .hasToString("400 " + error("body: expected JSON but was malformed at line 1, column 12"));
    assertThat(client.post("/profile/set", "[]"))
        .hasToString("400 " + error("body: expected an object but was an array"));
    assertThat(client.post("/profile/set", ""))
        .hasToString("400 " + error("body: expected a JSON object in UTF-8"));
    assertThat(client.post("/profile/set", SandboxClient.body("\"id\":1") + "{}"))
        .hasToString("400 " + error("body: expected one JSON object but more follows"));
  }

  @Test
  void takesBrowserWithoutSecret() {
    String body = "{\"shop_id\":\"shop-1\",\"did\":\"d1\",\"seance\":\"s1\",\"gender\":\"m\"}";
    assertThat(client.post("/profile/set", body).status()).isEqualTo(200);
    assertThat(client.get("did=d1").body()).startsWith("{\"gender\":\"m\",\"did\":\"d1\"");
  }
}
