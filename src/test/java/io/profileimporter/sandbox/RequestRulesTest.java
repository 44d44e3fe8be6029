package io.profileimporter.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestRulesTest extends SandboxTestCase {

  private static final String WRONG_SHOP = "{\"shop_id\":\"x\",\"shop_secret\":\"secret-1\",%s}";
  private static final String WRONG_SECRET = "{\"shop_id\":\"shop-1\",\"shop_secret\":\"x\",%s}";
  private static final String NO_SECRET = "{\"shop_id\":\"shop-1\",%s}";
  private static final String NO_SHOP = "{%s}";

  private String post(String path, String form) {
    String members = path.equals("/profile/set") ? "\"id\":1" : "\"audience\":[{\"id\":1}]";
    return client.post(path, form.formatted(members)).toString();
  }

  @Test
  void refusesWrongKeysOfProfiles() {
    assertThat(post("/profile/set", WRONG_SHOP)).isEqualTo("401 " + error("Shop not found"));
    assertThat(post("/profile/set", NO_SHOP)).isEqualTo("401 " + error("Shop not found"));
    assertThat(post("/profile/set", WRONG_SECRET))
        .isEqualTo("401 " + error("shop_secret is not valid"));
    assertThat(post("/profile/set", NO_SECRET)).isEqualTo("403 " + error("shop_secret is missing"));
    assertThat(sandbox.profiles().size()).isZero();
  }

  @Test
  void refusesWrongKeysOfAudiences() {
    assertThat(post("/import/audience", WRONG_SHOP)).isEqualTo("400 " + error("Shop not found"));
    assertThat(post("/import/audience", WRONG_SECRET))
        .isEqualTo("400 " + error("shop_secret is not valid"));
    assertThat(post("/import/audience", NO_SECRET))
        .isEqualTo("403 " + error("shop_secret is missing"));
    assertThat(sandbox.profiles().size()).isZero();
  }

  @Test
  void namesWrongKeysBeforeWrongValues() {
    String body = "{\"gender\":\"x\",\"shop_id\":\"shop-1\",\"shop_secret\":\"x\"}";
    assertThat(client.post("/profile/set", body))
        .hasToString("401 " + error("shop_secret is not valid"));
  }

  @Test
  void findsKeysAfterProfiles() {
    String body = "{\"audience\":[{\"id\":1}],\"shop_id\":\"shop-1\",\"shop_secret\":\"secret-1\"}";
    assertThat(client.post("/import/audience", body).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({"text/plain, \"text/plain\"", "'application/jsonx', \"application/jsonx\""})
  void wantsJsonAsContentType(String type, String found) {
    String expected = "Content-Type: expected application/json but was " + found;
    assertThat(client.send("POST", "/profile/set", SandboxClient.body("\"id\":1"), type))
        .hasToString("400 " + error(expected));
  }

  @Test
  void wantsContentType() {
    assertThat(client.send("POST", "/profile/set", SandboxClient.body("\"id\":1")))
        .hasToString("400 " + error("Content-Type: expected application/json but was nothing"));
  }

  @Test
  void takesContentTypeWithCharset() {
    String type = "Application/JSON; charset=utf-8";
    assertThat(client.send("POST", "/profile/set", SandboxClient.body("\"id\":1"), type).status())
        .isEqualTo(200);
  }

  @Test
  void knowsNoOtherPath() {
    assertThat(client.post("/profile/sett", "{}"))
        .hasToString("404 " + error("path: expected a path of the API but was \"/profile/sett\""));
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /profile/set, POST",
    "PUT, /import/audience, POST",
    "POST, /profile, GET",
  })
  void knowsNoOtherMethod(String method, String path, String allowed) {
    SandboxClient.Answer answer = client.send(method, path, "");
    assertThat(answer)
        .hasToString("405 " + error("method: expected " + allowed + " but was " + method));
    assertThat(answer.header("Allow")).isEqualTo(allowed);
  }
}
