package io.profileimporter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.cli.Shop.Ended;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GetCommandTest {

  private static final String HEADER = "id,email,phone,name,kids,shoe\n";
  private static final String MAPPING =
      """
      defaults: {phone-region: RU}
      properties:
        id: id
        email: email
        phone: phone
        first_name: name
        kids: kids
      custom:
        shoe_size: {from: shoe, as: number}
      """;

  @TempDir private Path folder;

  /** A shop that has delivered one customer. */
  private Shop shop(String name) {
    Shop shop = new Shop(folder, "");
    shop.settings("", "enabled: false");
    shop.write("mapping.yaml", MAPPING);
    String row = "00042,Anna@mail.ru,79039260938," + name + ",m:2001-04-12;f:2015-07-28,41.50\n";
    assertThat(shop.run("import", shop.write("c.csv", HEADER + row)).code()).isZero();
    return shop;
  }

  @Test
  void printsAllThatApiTells() {
    try (Shop shop = shop("Anna")) {
      assertThat(shop.run("get", "--id", "00042").out().lines())
          .containsExactly(
              "id:                     00042",
              "email:                  Anna@mail.ru",
              "phone:                  79039260938",
              "first_name:             Anna",
              "kids:                   {\"gender\":\"m\",\"birthday\":\"2001-04-12\"}",
              "                        {\"gender\":\"f\",\"birthday\":\"2015-07-28\"}",
              "tags:                   []",
              "custom_properties:",
              "  shoe_size:            41.50",
              "additional_emails:      []",
              "additional_phones:      []",
              "additional_loyalty_ids: []",
              "orders:                 []");
    }
  }

  @ParameterizedTest
  @CsvSource({"--phone, 8 (903) 926-09-38", "--email, ' Anna@MAIL.ru'", "--id, 00042"})
  void findsByIdentifierAsMappingSendsIt(String option, String value) {
    try (Shop shop = shop("Anna")) {
      Ended ended = shop.run("get", option, value);
      assertThat(ended.out()).contains("first_name:             Anna");
      assertThat(ended.code()).isZero();
    }
  }

  @Test
  void printsJson() {
    try (Shop shop = shop("Anna")) {
      assertThat(shop.run("get", "--json", "--id", "00042").out())
          .startsWith("{\n  \"id\" : \"00042\",\n  \"email\" : \"Anna@mail.ru\",")
          .endsWith("\"orders\" : [ ]\n}\n");
    }
  }

  @Test
  void letsNothingHideOnTerminal() {
    try (Shop shop = shop("Anna\u202e\u009b2J")) {
      assertThat(shop.run("get", "--id", "00042").out())
          .contains("first_name:             Anna\\u202e");
      assertThat(shop.run("get", "--json", "--id", "00042").out())
          .contains("\"first_name\" : \"Anna\\u202e");
    }
  }

  @Test
  void tellsThatProfileIsNotThere() {
    try (Shop shop = new Shop(folder, "")) {
      Ended ended = shop.run("get", "--email", "nobody@mail.ru");
      assertThat(ended.err()).isEqualTo("the API has no such profile (\"Profile not found\")\n");
      assertThat(ended.code()).isEqualTo(5);
    }
  }

  @Test
  void tellsWhatIdentifierWasExpected() {
    try (Shop shop = new Shop(folder, "")) {
      Ended ended = shop.run("get", "--phone", "none");
      assertThat(ended.err())
          .isEqualTo("--phone: expected one phone number but was \"none\"\n1 problem.\n");
      assertThat(ended.code()).isEqualTo(2);
    }
  }

  @Test
  void tellsThatKeysAreWrong() {
    try (Shop shop = new Shop(folder, "")) {
      shop.write("keys.yaml", "shop-id: shop\nshop-secret: wr0ng secret\n");
      Ended ended = shop.run("get", "--id", "1");
      assertThat(ended.err())
          .startsWith("the API refuses the credentials (\"401: shop_secret is not valid\");")
          .doesNotContain("wr0ng");
      assertThat(ended.code()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "html=100% | the API answered 200 with text/html; charset=utf-8 instead of JSON",
        "503=100% | the API answered 503",
        "429=100%,retry-after=1s | the API answered 429",
        "half=100% | the connection ended before the reply did: ",
        "reset=100% | the connection ended before the reply did: ",
        "hang=100% | no whole reply within 300ms",
        "drip=100% | no whole reply within 300ms",
        "error200=100% | the API answered \"Fault on demand: error with HTTP 200\""
      })
  void tellsWhatStoodInPlaceOfProfile(String faults, String why) {
    try (Shop shop = new Shop(folder, faults)) {
      shop.settings("timeout: 300ms, retry: {first-wait: 1ms, longest-wait: 2ms}");
      Ended ended = shop.run("get", "--id", "1");
      assertThat(ended.err()).startsWith("no profile was read: " + why);
      assertThat(ended.err() + ended.out()).doesNotContain(Shop.SECRET);
      assertThat(ended.code()).isEqualTo(1);
    }
  }

  @Test
  void tellsThatNobodyListens() {
    Shop shop = new Shop(folder, "");
    shop.close();
    shop.settings("retry: {first-wait: 1ms, longest-wait: 2ms}");
    assertThat(shop.run("get", "--id", "1").err())
        .startsWith("no profile was read: no connection to 127.0.0.1:");
  }
}
