package io.profileimporter.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LabelledTableTest {

  /** Labelled for a wrong check digit, which is right in both by 49 CFR 565.15(c). */
  private static final Set<String> MISLABELLED = Set.of("4LG63H931LAG07721", "4TXNNPRP4MX117028");

  static Arguments[] tables() {
    return new Arguments[] {
      Arguments.of("labelled.csv", new String[] {"phone \"06124578980\" is malformed"}),
      Arguments.of("families.csv", new String[0]),
      Arguments.of("damage.csv", new String[] {"last_name \"ывапв\" is placeholder"}),
      Arguments.of("neighbours.csv", new String[0]),
      Arguments.of("sources.csv", new String[0]),
      Arguments.of(
          "siblings.csv",
          new String[] {
            "email \"u_10442@shop.ru\" is placeholder",
            "email \"asdsad@mail.ru\" is placeholder",
            "email \"x@deleted.com\" is placeholder",
            "email \"xxyy@mail.ru\" is placeholder",
            "email \"111213@mail.ru\" is placeholder",
            "first_name \"чс\" is placeholder",
            "first_name \"dsad\" is placeholder",
            "first_name \"jkh\" is placeholder",
            "last_name \"вцу\" is placeholder",
            "email \"n0mail@mail.ru\" is placeholder",
            "email \"anna.k@gmial.ru\" is malformed"
          }),
      Arguments.of(
          "everyday.csv",
          new String[] {
            "last_name \"олролр\" is placeholder",
            "email \"wc-guest-17@firma-shop.de\" is placeholder",
            "email \"mojmagazin.klient@mail.ru\" is placeholder"
          }),
      Arguments.of(
          "hard.csv",
          new String[] {
            "first_name \"b/d\" is placeholder",
            "last_name \"лоллол\" is placeholder",
            "last_name \"Dupont Test\" is placeholder",
            "email \"ask@later.com\" is placeholder"
          }),
    };
  }

  @ParameterizedTest
  @MethodSource("tables")
  void findsPlaceholdersAndSparesPeople(String table) {
    Scorer scorer = score(table);
    assertThat(scorer.all().precision()).as(scorer.report()).isGreaterThanOrEqualTo(0.99);
    assertThat(scorer.all().recall()).as(scorer.report()).isGreaterThanOrEqualTo(0.97);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void holdsTheBarInEachField(String table) {
    Scorer scorer = score(table);
    assertThat(scorer.fields().values())
        .as(scorer.report())
        .hasSizeGreaterThan(2)
        .allMatch(score -> score.precision() >= 0.95 && score.recall() >= 0.95);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void namesWhatItGotWrong(String table, String[] wrong) {
    assertThat(score(table).wrong()).containsExactly(wrong);
  }

  private static Scorer score(String table) {
    return new Scorer(
        Tables.rows(table).stream().filter(row -> !MISLABELLED.contains(row.get("value"))).toList(),
        new ValueScreening(ScreeningSettings.defaults(), Tables.CLOCK));
  }
}
