package io.profileimporter.census;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.settings.Problems;
import io.profileimporter.settings.SettingsFile;
import org.junit.jupiter.api.Test;

class EvidenceSettingsTest {

  private final Problems problems = new Problems();

  @Test
  void readsEverySetting() {
    EvidenceSettings settings =
        read(
            """
            enabled: false
            on-shared: reject-row
            on-conflict: drop-value
            least-customers: 7
            surname-diversity: 0.5
            least-unnamed-customers: 20
            birthday-share: 0.01
            """);
    assertThat(settings)
        .isEqualTo(
            new EvidenceSettings(
                false, Response.REJECT_ROW, Response.DROP_VALUE, 7, 0.5, 20, 0.01));
    assertThat(problems.lines()).isEmpty();
  }

  @Test
  void takesACensusByDefault() {
    assertThat(read(""))
        .isEqualTo(
            new EvidenceSettings(true, Response.DROP_VALUE, Response.REPORT, 5, 0.6, 10, 0.001));
  }

  @Test
  void tellsEveryProblem() {
    read("on-shared: drop\nleast-customers: 2\nsurname-diversity: 60%\non-conflicts: report\n");
    assertThat(problems.lines())
        .containsExactly(
            "evidence.yaml:1 on-shared: expected report or drop-value or reject-row but was"
                + " \"drop\"",
            "evidence.yaml:2 least-customers: expected a whole number from 3 to 1000000 but was"
                + " \"2\"",
            "evidence.yaml:3 surname-diversity: expected a share between 0 and 1 such as 0.6 but"
                + " was \"60%\"",
            "evidence.yaml:4 on-conflicts: unknown setting; did you mean \"on-conflict\"?");
  }

  private EvidenceSettings read(String yaml) {
    return EvidenceSettings.from(SettingsFile.parse("evidence.yaml", yaml, problems));
  }
}
