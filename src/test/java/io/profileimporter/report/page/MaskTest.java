package io.profileimporter.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskTest {

  @ParameterizedTest
  @CsvSource({
    "ivan.rozhkov@inbox.ru, iv••.•••••••@inbox.ru, •••",
    "+7 (903) 926-09-38, +7 (9••) •••-••-••, •••",
    "31.02.1990, 31.••.••••, •••",
    "Ян, Я•, •••",
    "7;Ann;ann@x.com;+79031234567;Main St 5, 7;A••;•••@•.•••;+•••••••••••;•••• •• •, •••",
    "Ann ann@x.com, An• •••@•.•••, •••",
    "ann@x.com Main St 5, an•@•.••• •••• •• •, •••",
    "a@b.ru c@d.ru, a@b.•• •@•.••, •••",
    "ann@x.com|79031234567, an•@•.•••|•••••••••••, •••",
    "ann@79031234567, an•@•••••••••••, •••",
    "ann@x.79031234567, an•@•.•••••••••••, •••",
    "' ann@почта.рф ', ' an•@почта.рф ', •••",
    "'=cmd|calc', '=cm•|••••', •••",
    "'', '', ''"
  })
  void keepsTheShapeOrNothing(String value, String partial, String full) {
    assertThat(Mask.PARTIAL.value(value)).isEqualTo(partial);
    assertThat(Mask.FULL.value(value)).isEqualTo(full);
    assertThat(Mask.NONE.value(value)).isEqualTo(value);
  }

  @Test
  void masksWhatATextQuotes() {
    String text = "\"79990000001\" is shared by 312 customers; did you mean a.bell@gmail.com?";
    assertThat(Mask.PARTIAL.text(text, Optional.of("79990000001")))
        .isEqualTo("\"79•••••••••\" is shared by 312 customers; did you mean a.b•••@gmail.com?");
  }

  @Test
  void masksTheValueWhereTheApiRepeatsIt() {
    assertThat(Mask.PARTIAL.text("Name Rozhkov is wrong", Optional.of(" Rozhkov ")))
        .isEqualTo("Name Ro••••• is wrong");
  }

  @Test
  void masksRowThatTextQuotes() {
    String text = "expected 2 cells: \"ann@x.com;79031234567\", \"ann@x.com\"";
    assertThat(Mask.PARTIAL.text(text, Optional.empty()))
        .isEqualTo("expected 2 cells: \"an•@•.•••;•••••••••••\", \"•••@•.•••\"");
  }

  @Test
  void masksQuotationMarksWithinWhatIsQuoted() {
    String text = "beyond the last column: \"Co \"Rozhkov\" & Sons\"";
    assertThat(Mask.PARTIAL.text(text, Optional.empty()))
        .isEqualTo("beyond the last column: \"Co \"•••••••\" & ••••\"");
  }

  @Test
  void saysNothingOfAValueThatIsHidden() {
    assertThat(Mask.FULL.text("\"Ivan\": a test word", Optional.of("Ivan"))).isEqualTo("•••");
  }
}
