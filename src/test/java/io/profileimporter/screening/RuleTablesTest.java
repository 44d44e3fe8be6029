package io.profileimporter.screening;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.csv.CSVRecord;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTablesTest {

  private final ValueScreening screening =
      new ValueScreening(ScreeningSettings.defaults(), Tables.CLOCK);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "email",
        "phone",
        "first_name",
        "last_name",
        "birthday",
        "gender",
        "loyalty_id",
        "vin",
        "telegram_id",
        "vk_id",
        "fb_id",
        "location",
        "id",
        "age"
      })
  void tellsPlaceholdersFromTheirNeighbours(String field) {
    SoftAssertions softly = new SoftAssertions();
    for (CSVRecord row : Tables.rows(field + ".csv")) {
      Verdict verdict = screening.screen(field, row.get("value"));
      softly
          .assertThat(verdict.kind().word())
          .as(row + verdict.reason())
          .isEqualTo(row.get("verdict"));
      verdict
          .rule()
          .ifPresent(
              rule -> softly.assertThat(rule.code()).as(row.toString()).isEqualTo(row.get("why")));
    }
    softly.assertAll();
  }

  @Test
  void givesEachRuleTheCodeOfItsReason() {
    for (Rule rule : Rule.values()) {
      assertThat(rule.reason().name()).isEqualTo(rule.name());
      assertThat(rule.source()).isNotBlank();
    }
  }
}
