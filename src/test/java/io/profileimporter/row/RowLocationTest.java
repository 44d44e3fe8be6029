package io.profileimporter.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowLocationTest {

  @Test
  void readsAsMessagesSayIt() {
    assertThat(new RowLocation("customers.csv", 1041, 1042)).hasToString("customers.csv:1042");
  }

  @ParameterizedTest
  @CsvSource({"0,1", "1,0", "-1,1"})
  void countsFromOne(long record, long line) {
    assertThatThrownBy(() -> new RowLocation("customers.csv", record, line))
        .hasMessage("expected a record and a line from 1 but was " + record + " and " + line);
  }

  @Test
  void rowOfATableHasACellAColumn() {
    Columns columns = Columns.of(List.of("id", "email"));
    RowLocation location = new RowLocation("customers.csv", 1, 2);
    assertThatThrownBy(() -> new SourceRow.TableRow(location, columns, List.of("c1")))
        .hasMessage("expected 2 cells but was 1");
  }

  @Test
  void rejectedOutcomeHasAReason() {
    assertThatThrownBy(() -> new Outcome.Rejected<String>(List.of()))
        .hasMessage("expected at least one rejection");
  }
}
