package io.profileimporter.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A cell as large as a row may be costs no more than a long one, and stops nothing. */
class OversizedTextTest {

  private static final int CELL = 1 << 20;

  private final ValueScreening screening =
      new ValueScreening(ScreeningSettings.defaults(), Tables.CLOCK);

  @Test
  void survivesNameOfManyDots() {
    NameRules names = new Rules(ScreeningSettings.defaults()).name;
    assertThatCode(() -> names.ofLast("a.".repeat(2000) + "a")).doesNotThrowAnyException();
  }

  @Property(tries = 200)
  void judgesOversizedCells(@ForAll("fields") String field, @ForAll("groups") String group) {
    String cell = group.repeat(CELL / group.length()) + "!";
    Verdict verdict = screening.screen(field, cell);
    assertThat(verdict).isEqualTo(screening.screen(field, cell.substring(0, CELL / 2)));
  }

  @Provide
  Arbitrary<String> fields() {
    return Arbitraries.of(
        "first_name", "last_name", "email", "phone", "birthday", "loyalty_id", "vin", "gender");
  }

  /** What the patterns of the rules repeat or look for. */
  @Provide
  Arbitrary<String> groups() {
    return Arbitraries.of(
        "a.", "x", "1", "1 ", "1 jan 1970 ", "x#", "7999,", "é", "т.", "a-", "@a.");
  }
}
