package io.profileimporter.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.profile.ProfileField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProfileSetTest {

  private final Sandbox sandbox =
      Sandbox.start(SandboxSettings.local(SandboxClient.SHOP, SandboxClient.SECRET));
  private final SandboxClient client = new SandboxClient(sandbox);

  @AfterEach
  void close() {
    sandbox.close();
  }

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
    StoredProfile ann = sandbox.profiles().find(ProfileField.EMAIL, "ann@mail.test").orElseThrow();
    assertThat(ann.text("first_name")).contains("Anna");
    assertThat(ann.text("location")).contains("NY");
  }
}
