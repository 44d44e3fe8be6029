package io.profileimporter.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class LabelledTableTest {

  /** Labelled for a wrong check digit, which is right in both by 49 CFR 565.15(c). */
  private static final Set<String> MISLABELLED = Set.of("4LG63H931LAG07721", "4TXNNPRP4MX117028");

  private final Scorer scorer =
      new Scorer(
          Tables.rows("labelled.csv").stream()
              .filter(row -> !MISLABELLED.contains(row.get("value")))
              .toList(),
          new ValueScreening(ScreeningSettings.defaults(), Tables.CLOCK));

  @Test
  void findsPlaceholdersAndSparesPeople() {
    assertThat(scorer.all().precision()).as(scorer.report()).isGreaterThanOrEqualTo(0.99);
    assertThat(scorer.all().recall()).as(scorer.report()).isGreaterThanOrEqualTo(0.97);
  }

  @Test
  void holdsTheBarInEachField() {
    assertThat(scorer.fields().values())
        .as(scorer.report())
        .hasSize(8)
        .allMatch(score -> score.precision() >= 0.95 && score.recall() >= 0.95);
  }

  @Test
  void namesWhatItGotWrong() {
    assertThat(scorer.wrong()).containsExactly("phone \"06124578980\" is malformed");
  }
}
