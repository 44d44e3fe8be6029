package io.profileimporter.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileReadBackTest extends SandboxTestCase {

  @Test
  void showsCustomPropertiesApart() {
    client.set("\"id\":1,\"first_name\":\"Ann\",\"shoe_size\":42.5,\"tags\":[\"vip\"]");
    assertThat(client.get("id=1").body())
        .isEqualToIgnoringWhitespace(
            """
            {"id": 1, "first_name": "Ann", "tags": ["vip"],
             "custom_properties": {"shoe_size": 42.5, "tags": ["vip"]},
             "additional_emails": [], "additional_phones": [], "additional_loyalty_ids": [],
             "orders": []}
            """);
  }

  @Test
  void showsLittleWithoutSecret() {
    client.set("\"id\":1,\"email\":\"a@b.test\",\"gender\":\"f\",\"shoe_size\":42");
    assertThat(client.send("GET", "/profile?shop_id=shop-1&email=a@b.test", "").body())
        .isEqualToIgnoringWhitespace(
            """
            {"has_email": true, "gender": "f", "computed_gender": null,
             "bought_something": false, "id": 1, "custom_properties": {"shoe_size": 42}}
            """);
  }

  @Test
  void readsEncodedQuery() {
    client.set("\"email\":\"a+b@b.test\",\"first_name\":\"Ann\"");
    assertThat(client.get("email=a%2Bb%40b.test").body()).contains("\"first_name\":\"Ann\"");
  }

  @ParameterizedTest
  @CsvSource({
    "?shop_id=x&shop_secret=secret-1&id=1, 401, Shop not found",
    "?id=1, 401, Shop not found",
    "?shop_id=shop-1&shop_secret=x&id=1, 401, shop_secret is not valid",
    "?shop_id=shop-1&shop_secret=secret-1, 400, Identifier is not valid",
    "?shop_id=shop-1&shop_secret=secret-1&id=1, 404, Profile not found"
  })
  void refusesInErrorForm(String query, int status, String message) {
    assertThat(client.send("GET", "/profile" + query, ""))
        .hasToString(status + " " + error(message));
  }
}
