package io.profileimporter.sandbox;

import static io.profileimporter.profile.ProfileField.EMAIL;
import static io.profileimporter.profile.ProfileField.ID;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportAudienceTest extends SandboxTestCase {

  @Test
  void takesList() {
    assertThat(client.audience("{\"id\":1,\"gender\":\"m\"},{\"email\":\"a@b.test\"}"))
        .hasToString("200 {\"status\":\"success\"}");
    assertThat(stored(ID, "1").properties()).isEqualTo(Map.of("id", 1L, "gender", "m"));
    assertThat(stored(EMAIL, "a@b.test").properties()).isEqualTo(Map.of("email", "a@b.test"));
    assertThat(sandbox.counts().audienceTaken()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"external_id\":1",
        "\"phone\":\"7900000\"",
        "\"loyalty_id\":\"1\"",
        "\"id\":\"1\""
      })
  void takesIdentifier(String member) {
    client.audience("{" + member + "}");
    assertThat(sandbox.counts().audienceTaken()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"telegram_id\":\"1\"", "\"gender\":\"m\"", "\"email\":null", ""})
  void ignoresRecordWithoutIdentifier(String member) {
    assertThat(client.audience("{\"id\":1},{" + member + "},{\"id\":2}").status()).isEqualTo(200);
    assertThat(sandbox.profiles().size()).isEqualTo(2);
    assertThat(sandbox.counts().audienceTaken()).isEqualTo(2);
    assertThat(sandbox.counts().audienceIgnored()).isEqualTo(1);
  }

  @Test
  void takesSubscriptions() {
    client.audience(
        "{\"id\":1,\"email_bulk\":true,\"telegram_chain\":false,\"mobile_token\":\"t\","
            + "\"mobile_token_platform\":\"ios\"}");
    assertThat(stored(ID, "1").properties())
        .containsEntry("email_bulk", true)
        .containsEntry("telegram_chain", false)
        .containsEntry("mobile_token_platform", "ios");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"id\":2,\"gender\":\"x\"}|audience[1].gender: expected m or f but was \"x\"",
        "{\"id\":2,\"kids\":[{\"gender\":5}]}"
            + "|audience[1].kids[0].gender: expected m or f but was 5",
        "{\"id\":2,\"sms_bulk\":1}|audience[1].sms_bulk: expected true or false but was 1",
        "{\"id\":2,\"mobile_token_platform\":\"palm\"}"
            + "|audience[1].mobile_token_platform: expected ios or android but was \"palm\"",
        "{\"gender\":\"x\"}|audience[1].gender: expected m or f but was \"x\"",
        "5|audience[1]: expected an object but was 5"
      })
  void refusesWholeListForOneRecord(String record, String message) {
    assertThat(client.audience("{\"id\":1}," + record + ",{\"id\":3}"))
        .hasToString("400 " + error(message));
    assertThat(sandbox.profiles().size()).isZero();
    assertThat(sandbox.counts().audienceTaken()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"segment_id\":1|audience: expected an array but was nothing",
        "\"audience\":{}|audience: expected an array but was an object",
        "\"audience\":[],\"segment_id\":\"1\"|segment_id: expected a whole number but was \"1\"",
        "\"audience\":[],\"id\":1|id: expected no such member but was 1"
      })
  void refusesOtherForms(String members, String message) {
    assertThat(client.post("/import/audience", SandboxClient.body(members)))
        .hasToString("400 " + error(message));
  }

  @Test
  void takesSegment() {
    String body = SandboxClient.body("\"segment_id\":123,\"audience\":[]");
    assertThat(client.post("/import/audience", body).status()).isEqualTo(200);
  }

  @Test
  void takesLargestBody() {
    String body = SandboxClient.body("\"audience\":[]");
    String largest = body + " ".repeat(Api.LARGEST_BODY - body.length());
    assertThat(client.post("/import/audience", largest).status()).isEqualTo(200);
  }

  @Test
  void takesThousandsAtOnce() {
    StringBuilder list = new StringBuilder("{\"id\":0}");
    for (int id = 1; id < 5000; id++) {
      list.append(",{\"id\":").append(id).append(",\"first_name\":\"Ann ").append(id).append("\"}");
    }
    client.audience(list.toString());
    assertThat(sandbox.profiles().size()).isEqualTo(5000);
    assertThat(stored(ID, "4999").text("first_name")).contains("Ann 4999");
  }
}
