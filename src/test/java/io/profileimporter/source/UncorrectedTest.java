package io.profileimporter.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.row.Imprint;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UncorrectedTest {

  private static final String HEADER = "id,bonus,city,_line,_stage,_reason,_field,_detail,_run\n";

  /** Reads a row of which {@code 17,250,""} was handed out to be corrected. */
  private static String read(String cells) {
    String imprint = Imprint.ofCells(List.of("17", "250", ""));
    String why = ",2,source,wrong-cell-count,,d,20261123-233519-e850/2/" + imprint + "\n";
    return Exports.lines("a.csv", HEADER + cells + why).get(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "Moscow", "1985-07-14", "'007", "true", "-"})
  void takesCutRowWithAnEmptyCellFilledIn(String city) {
    assertThat(read("17,250," + city)).doesNotContain(" <- ");
  }

  @ParameterizedTest
  @CsvSource({"17,250,''", "17,250,' '", "'017',250,''", "17,'250.00',''", "17,2.5E+02,''"})
  void keepsCutRowThatASpreadsheetHasSaved(String id, String bonus, String city) {
    assertThat(read(id + "," + bonus + "," + city)).contains(" <- wrong-cell-count: not corrected");
  }
}
