package io.profileimporter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.cli.Shop.Ended;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class VerifyTest {

  private static final String QUICK = "verify-delay: 1ms, verify-limit: 1ms";

  @TempDir private Path folder;

  private Shop shop(String faults) {
    Shop shop = new Shop(folder, faults);
    shop.settings(QUICK);
    return shop;
  }

  private static JsonNode verified(Shop shop) {
    return JsonMapper.shared().readTree(shop.report().resolve("verified.json").toFile());
  }

  @ParameterizedTest
  @ValueSource(strings = {"profile-set", "import-audience"})
  void findsAllAsSent(String endpoint) {
    try (Shop shop = shop("")) {
      Ended ended = shop.run("import", "--verify", 30, "--endpoint", endpoint, shop.customers(200));
      assertThat(ended.out()).contains("\n  verified 30 profiles: 30 as sent\n");
      assertThat(ended.code()).isZero();
      assertThat(shop.sandbox().counts().requests()).containsEntry("GET /profile", 30L);
      assertThat(verified(shop).get("as_sent").asInt()).isEqualTo(30);
    }
  }

  @Test
  void findsRecordsThatWereIgnoredSilently() {
    try (Shop shop = shop("ignore=10%,seed=7")) {
      Ended ended =
          shop.run("import", "--verify", 500, "--endpoint", "import-audience", shop.customers(500));
      long ignored = shop.sandbox().counts().faults("ignore");
      assertThat(ignored).isBetween(20L, 90L);
      assertThat(ended.out())
          .contains(
              "  verified 500 profiles: %d as sent, %d not found\n"
                  .formatted(500 - ignored, ignored));
      assertThat(ended.code()).isEqualTo(5);
      assertThat(verified(shop).get("findings")).hasSize((int) ignored);
      assertThat(shop.summary().at("/verified/not_found").asLong()).isEqualTo(ignored);
      assertThat(shop.report().resolve("report.html"))
          .content()
          .contains(
              "read back " + (500 - ignored) + " are as they were sent, " + ignored + " were");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"profile-set", "import-audience"})
  void findsPropertyThatWasDropped(String endpoint) {
    try (Shop shop = shop("drop=birthday")) {
      Ended ended = shop.run("import", "--verify", 9, "--endpoint", endpoint, shop.customers(3));
      assertThat(ended.out())
          .contains(
              "  verified 3 profiles: 0 as sent, 3 differ (birthday 3)\n  not as sent: "
                  + shop.report().resolve("verified.json"));
      assertThat(ended.out()).doesNotContain("1985");
      assertThat(ended.code()).isEqualTo(5);
      assertThat(verified(shop).get("findings").get(0).get("differences"))
          .hasToString("[{\"property\":\"birthday\",\"sent\":\"1985-07-14\"}]");
    }
  }

  @Test
  void comparesLastStateOfCustomer() {
    try (Shop shop = shop("")) {
      Path export =
          shop.write(
              "c.csv",
              """
              id,email,first_name,birthday
              c1,anna.petrova1@mail.ru,Anna,1985-07-14
              c1,anna.petrova1@mail.ru,Maria,
              """);
      Ended ended = shop.run("import", "--verify", 5, "--set-size", 1, export);
      assertThat(ended.out()).contains("  verified 1 profile: 1 as sent\n");
    }
  }

  @Test
  void tellsWhatCannotBeRead() {
    try (Shop shop = shop("429=40%,500=40%,seed=3")) {
      shop.settings(QUICK + ", retry: {first-wait: 1ms, longest-wait: 2ms}, outage-limit: 1m");
      Ended ended = shop.run("import", "--verify", 40, shop.customers(40));
      long unread = verified(shop).get("not_read").asLong();
      assertThat(unread).isPositive();
      assertThat(ended.out()).contains(unread + " could not be read");
      assertThat(ended.code()).isEqualTo(5);
    }
  }

  @Test
  void readsNothingBackOfRunThatFailed() {
    try (Shop shop = shop("401=100%")) {
      Ended ended = shop.run("import", "--verify", 5, shop.customers(3));
      assertThat(ended.err())
          .contains("no profiles are read back, because the run has not come to its end");
      assertThat(ended.code()).isEqualTo(1);
    }
  }

  @Test
  void readsNothingBackOfRunThatWasStopped() {
    try (Shop shop = shop("")) {
      Path export =
          shop.write(
              "c.csv",
              "id,email,first_name,birthday\n" + Shop.customer(1) + "\n,,Nobody,\n,,Nobody,\n");
      Ended ended = shop.run("import", "--verify", 5, "--max-rejected", 1, export);
      assertThat(ended.err())
          .contains("no profiles are read back, because the run has not come to its end");
      assertThat(ended.code()).isEqualTo(4);
      assertThat(shop.sandbox().counts().requests()).doesNotContainKey("GET /profile");
    }
  }

  @Test
  void refusesImpossibleSample() {
    try (Shop shop = shop("")) {
      Ended ended = shop.run("import", "--verify", 0, shop.customers(3));
      assertThat(ended.err())
          .startsWith("--verify: expected a whole number from 1 to 10000 but was 0");
      assertThat(ended.code()).isEqualTo(2);
      assertThat(shop.path("store.mv.db")).doesNotExist();
    }
  }
}
