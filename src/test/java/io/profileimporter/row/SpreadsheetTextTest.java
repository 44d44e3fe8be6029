package io.profileimporter.row;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpreadsheetTextTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {"=A1,'=A1", "'=A1,''=A1", "+79265558817,'+79265558817", "-,'-", "'t Hart,'t Hart"})
  void protectsWhatStartsFormula(String cell, String written) {
    assertThat(SpreadsheetText.protect(cell)).isEqualTo(written);
    assertThat(SpreadsheetText.unprotect(written)).isEqualTo(cell);
  }

  @Property
  void givesBackEveryCell(@ForAll("cells") String cell) {
    assertThat(SpreadsheetText.unprotect(SpreadsheetText.protect(cell))).isEqualTo(cell);
  }

  @Provide
  Arbitrary<String> cells() {
    return Arbitraries.strings().withChars("'=+-@\t\ra1 ").ofMaxLength(6);
  }
}
