package io.profileimporter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.cli.Shop.Ended;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The vendor's two worked examples, from an export to the profile that the API gives back. */
class VendorExamplesTest {

  private static final Path EXAMPLES = Path.of("src/test/resources/vendor");

  private Shop shop;

  @BeforeEach
  void open(@TempDir Path folder) {
    shop = new Shop(folder, "");
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @ParameterizedTest
  @CsvSource({
    "worked-example, csv, profile-set",
    "worked-example, json, profile-set",
    "worked-example, csv, import-audience",
    "worked-example, json, import-audience",
    "kids-example, csv, profile-set",
    "kids-example, json, profile-set"
  })
  void reachesTheApiAsTheDocumentsSay(String example, String form, String endpoint)
      throws IOException, InterruptedException {
    shop.settings("", "enabled: false");
    Ended ended =
        shop.run(
            "import",
            "--mapping",
            EXAMPLES.resolve(example + "." + form + ".yaml"),
            "--endpoint",
            endpoint,
            EXAMPLES.resolve(example + "." + form));
    assertThat(ended.code()).as(ended.err() + ended.out()).isEqualTo(0);
    assertProfile(expected(example));
  }

  @Test
  void isRecognisedAsASampleWhenScreened() {
    Ended ended =
        shop.run(
            "import",
            "--mapping",
            EXAMPLES.resolve("worked-example.csv.yaml"),
            EXAMPLES.resolve("worked-example.csv"));
    assertThat(ended.code()).isEqualTo(0);
    assertThat(ended.out()).contains("dropped values");
    assertThat(rejectedFields()).contains("email", "phone", "loyalty_id", "telegram_id");
  }

  private String rejectedFields() {
    try {
      return Files.readString(shop.report().resolve("rejections.jsonl"));
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }

  private void assertProfile(ObjectNode expected) throws IOException, InterruptedException {
    JsonNode actual = get("id=" + expected.get("id").asString());
    for (String member : expected.propertyNames()) {
      assertThat(actual.get(member)).as(member).isEqualTo(expected.get(member));
    }
  }

  private static ObjectNode expected(String example) {
    Path request = EXAMPLES.resolve(example + ".request.json");
    ObjectNode json = (ObjectNode) JsonMapper.shared().readTree(request.toFile());
    return json.without(java.util.List.of("shop_id", "shop_secret"));
  }

  private JsonNode get(String identifier) throws IOException, InterruptedException {
    URI url =
        shop.uri()
            .resolve(
                "/profile?shop_id=shop&shop_secret=" + Shop.SECRET + "&external_" + identifier);
    return JsonMapper.shared()
        .readTree(
            HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(url).build(), BodyHandlers.ofString())
                .body());
  }
}
