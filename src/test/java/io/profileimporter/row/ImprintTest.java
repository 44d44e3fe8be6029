package io.profileimporter.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImprintTest {

  @ParameterizedTest
  @CsvSource({
    "00123, 123",
    "01.02.1990, 1990-02-01",
    "true, TRUE",
    "true, ИСТИНА",
    "1E5, 100000",
    "'two\r\nlines', 'two\nlines'",
    "Anna, ' anna '"
  })
  void isTheSameForWhatSpreadsheetsWriteOtherwise(String cell, String saved) {
    assertThat(Imprint.ofCells(List.of("x", saved))).isEqualTo(Imprint.ofCells(List.of("x", cell)));
  }

  @ParameterizedTest
  @CsvSource({"Anna, Hanna", "Anna, ''", "'', 00123", "a b, a"})
  void changesWithWhatAPersonWrites(String cell, String corrected) {
    assertThat(Imprint.ofCells(List.of("x", corrected)))
        .isNotEqualTo(Imprint.ofCells(List.of("x", cell)));
  }

  @Test
  void changesWhereACellMoves() {
    assertThat(Imprint.ofCells(List.of("", "1"))).isNotEqualTo(Imprint.ofCells(List.of("1", "")));
  }

  @Test
  void findsTheColumnsOfACorrection() {
    List<String> header =
        List.of("_line", "id", "_line", "_stage", "_reason", "_field", "_detail", "_run", "");
    assertThat(CorrectionColumns.start(header)).hasValue(2);
    assertThat(CorrectionColumns.start(header.subList(0, 6))).isEmpty();
  }
}
