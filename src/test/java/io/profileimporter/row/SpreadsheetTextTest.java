package io.profileimporter.row;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {"=A1,'=A1", "'=A1,''=A1", "+79265558817,'+79265558817", "-,'-", "'t Hart,'t Hart"})
  void protectsWhatStartsFormula(String cell, String written) {
    assertThat(SpreadsheetText.protect(cell)).isEqualTo(written);
    assertThat(SpreadsheetText.unprotect(written)).isEqualTo(cell);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "00123",
        "12345678901234567890",
        "41.50",
        "589,00",
        "1 234",
        "01.02.1990",
        "1990-02-01",
        "1/2",
        "12:30",
        "5 PM",
        "5%",
        "1e5",
        "1.5E+10",
        "(12)",
        "3 May 1990",
        "5 мая",
        "true",
        "ИСТИНА",
        " 7",
        "8-903"
      })
  void protectsWhatSpreadsheetsWriteOtherwise(String cell) {
    assertThat(SpreadsheetText.protect(cell)).isEqualTo("'" + cell);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "0",
        "42",
        "123456789012345",
        "c1",
        "A-1001",
        "XTA210990Y1234567",
        "Anna",
        "May",
        "8 (903) 926-09-38",
        "anna1990@mail.ru",
        "ул. Ленина, 5",
        "a\nb",
        "trueish"
      })
  void leavesTheRest(String cell) {
    assertThat(SpreadsheetText.protect(cell)).isEqualTo(cell);
  }

  @Test
  void showsControlCharactersAsPictures() {
    assertThat(SpreadsheetText.protect("a\tb\r\n\0␉")).isEqualTo("a␉b␍\n␀␦␉");
  }

  @Property
  void givesBackEveryCell(@ForAll("cells") String cell) {
    assertThat(SpreadsheetText.unprotect(SpreadsheetText.protect(cell))).isEqualTo(cell);
  }

  @Provide
  Arbitrary<String> cells() {
    return Arbitraries.strings().withChars("'=+-@\t\ra1 ␛␦␉\u001Be.\0").ofMaxLength(6);
  }
}
