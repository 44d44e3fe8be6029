package io.profileimporter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.cli.Shop.Ended;
import io.profileimporter.profile.ProfileField;
import io.profileimporter.sampledata.PlantedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SharedValuesTest {

  private static final int ROWS = 2_500;

  private Shop shop;

  @BeforeEach
  void open(@TempDir Path folder) {
    shop = new Shop(folder, "");
    shop.settings("", "enabled: true");
    shop.write(
        "mapping.yaml",
        """
        defaults: {phone-region: RU}
        properties:
          id: id
          email: email
          phone: phone
          loyalty_id: loyalty_id
          telegram_id: telegram_id
          first_name: first_name
          last_name: last_name
          birthday: birthday
        """);
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void dropsWhatStrangersShare() {
    assertThat(shop.run("import", export()).code()).isEqualTo(0);
    JsonNode dropped = shop.summary().get("dropped_by_reason");
    assertThat(dropped.get("phone-shared").asInt()).isEqualTo(25);
    assertThat(dropped.get("email-shared").asInt()).isEqualTo(25);
    assertThat(dropped.get("loyalty-shared").asInt()).isEqualTo(25);
    assertThat(dropped.get("social-id-shared").asInt()).isEqualTo(25);
    assertThat(dropped.get("birthday-overrepresented").asInt()).isEqualTo(150);
    assertThat(shop.sandbox().profiles().find(ProfileField.PHONE, PlantedFile.cashiersPhone(0)))
        .isEmpty();
  }

  @Test
  void namesItsEvidence() throws IOException {
    shop.run("check", export());
    assertThat(Files.readString(shop.report().resolve("rejections.jsonl")))
        .contains("\\\"79001357024\\\" is shared by 25 customers with 25 different names");
    String evidence = Files.readString(shop.report().resolve("evidence.json"));
    assertThat(evidence)
        .contains("\"is shared by 25 customers with 25 different names\"")
        .contains("\"7900***7024\"")
        .doesNotContain("79001357024");
  }

  @Test
  void namesTheLinesOfItsEvidence() throws IOException {
    Path export = export();
    shop.run("check", export);
    List<String> lines = Files.readAllLines(export);
    JsonNode evidence =
        JsonMapper.shared().readTree(shop.report().resolve("evidence.json").toFile());
    for (JsonNode finding : evidence.get("findings")) {
      if (finding.get("value").asString().equals("7900***7024")) {
        finding
            .get("example_lines")
            .forEach(line -> assertThat(lines.get(line.asInt() - 1)).contains("79001357024"));
      }
    }
  }

  @Test
  void checkShowsWhatEachRuleWouldDo() {
    Ended ended = shop.run("check", export());
    assertThat(ended.out())
        .contains("      25  phone-shared")
        .contains("     150  birthday-overrepresented")
        .contains("  shared or conflicting values: ")
        .contains("    birthday 1990-01-01 is the birthday of 125 customers; among 2")
        .contains("    phone 7900***7024 is shared by 25 customers with 25 different names")
        .contains(" more: " + shop.report().resolve("evidence.json"));
  }

  @Test
  void mayOnlyReport() {
    shop.settings("", "evidence: {on-shared: report}, rules: {email-shared: reject-row}");
    assertThat(shop.run("check", export()).code()).isEqualTo(3);
    assertThat(shop.summary().get("doubted_by_reason").get("phone-shared").asInt()).isEqualTo(25);
    assertThat(shop.summary().get("rejected_by_reason").get("email-shared").asInt()).isEqualTo(25);
  }

  @Test
  void takesNoCensusWhereItIsSwitchedOff() {
    shop.settings("", "evidence: {enabled: false}");
    shop.run("check", export());
    assertThat(shop.report().resolve("evidence.json")).doesNotExist();
    assertThat(shop.summary().get("dropped").asInt()).isZero();
    assertThat(shop.summary().get("evidence").asInt()).isZero();
  }

  @Test
  void allowedValueStays() {
    shop.settings("", "allow: {phone: [\"" + PlantedFile.cashiersPhone(0) + "\"]}");
    shop.run("check", export());
    assertThat(shop.summary().get("dropped_by_reason").has("phone-shared")).isFalse();
  }

  @Test
  void dropsWhatIsInConflictWhenAsked() {
    Path export =
        shop.write(
            "c.csv",
            """
            id,email,phone,loyalty_id,telegram_id,first_name,last_name,birthday
            c1,anna.petrova81@mail.ru,,,,Anna,Petrova,
            c2,anna.petrova81@mail.ru,,,,Anna,Petrova,
            c3,boris.kotov77@mail.ru,,,,Boris,Kotov,1985-07-14
            """);
    shop.run("check", export);
    assertThat(shop.summary().get("dropped").asInt()).isZero();
    assertThat(shop.summary().get("evidence_by_reason").get("email-of-several-ids").asInt())
        .isEqualTo(1);
    shop.settings("", "evidence: {on-conflict: drop-value}");
    shop.run("check", "--report-dir", shop.path("reports/z"), export);
    assertThat(droppedIn("reports/z")).contains("\"email-of-several-ids\" : 2");
  }

  @Test
  void placeholdersContradictNobody() {
    shop.settings("", "evidence: {on-conflict: drop-value}");
    Path export =
        shop.write(
            "c.csv",
            """
            id,email,phone,loyalty_id,telegram_id,first_name,last_name,birthday
            c1,noemail@noemail.com,,,,Anna,Petrova,1900-01-01
            c1,anna.petrova81@mail.ru,,,,Anna,Petrova,1985-07-14
            c2,noemail@noemail.com,,,,Boris,Kotov,1900-01-01
            """);
    shop.run("check", export);
    assertThat(shop.summary().get("evidence").asInt()).isZero();
    assertThat(shop.summary().get("dropped").asInt()).isEqualTo(4);
  }

  private String droppedIn(String reports) {
    try (var runs = Files.list(shop.path(reports))) {
      Optional<Path> summary = runs.findFirst().map(run -> run.resolve("summary.json"));
      return JsonMapper.shared().readTree(summary.orElseThrow().toFile()).toPrettyString();
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }

  private Path export() {
    PlantedFile planted = new PlantedFile(3, ROWS);
    StringBuilder csv = new StringBuilder(String.join(",", planted.row(0).keySet()).concat("\n"));
    for (int index = 0; index < ROWS; index++) {
      StringJoiner line = new StringJoiner(",");
      planted.row(index).values().forEach(line::add);
      csv.append(line).append('\n');
    }
    return shop.write("planted.csv", csv.toString());
  }
}
