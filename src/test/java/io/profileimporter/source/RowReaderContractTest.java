package io.profileimporter.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.row.RowLocation;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every reader; each export has five rows, the third of which is rejected. */
class RowReaderContractTest {

  enum Export {
    CSV("a.csv", 2, "id,name\n1,a\n2,b\n3\n4,d\n5,e\n"),
    BROKEN_CSV("a.csv", 2, "id,name\n1,a\n2,b\n3,\"c\"c\n4,d\n5,e\n"),
    JSON("a.json", 2, "[\n{\"id\":1},\n{\"id\":2},\n{\"id\":3]},\n{\"id\":4},\n{\"id\":5}\n]\n"),
    NDJSON("a.jsonl", 1, "{\"id\":1}\n{\"id\":2}\n{\"id\":3\n{\"id\":4}\n{\"id\":5}\n");

    private final String name;
    private final long firstLine;
    private final String text;

    Export(String name, long firstLine, String text) {
      this.name = name;
      this.firstLine = firstLine;
      this.text = text;
    }

    RowReader open() {
      return Exports.open(name, text, SourceSettings.detected());
    }
  }

  @ParameterizedTest
  @EnumSource
  void numbersEveryRow(Export export) {
    List<ReadRow> rows = Exports.rows(export.open());
    assertThat(rows).hasSize(5);
    for (int row = 0; row < rows.size(); row++) {
      RowLocation expected = new RowLocation(export.name, row + 1L, export.firstLine + row);
      assertThat(rows.get(row).row().location()).isEqualTo(expected);
      assertThat(rows.get(row).rejection().isPresent()).isEqualTo(row == 2);
    }
  }

  @ParameterizedTest
  @EnumSource
  void skipsAsFarAsItReads(Export export) {
    for (int skipped = 0; skipped <= 6; skipped++) {
      List<String> all = Exports.lines(export.open());
      RowReader reader = export.open();
      reader.skip(skipped);
      assertThat(Exports.lines(reader)).isEqualTo(all.subList(Math.min(5, skipped), 5));
    }
  }

  @ParameterizedTest
  @EnumSource
  void staysAtItsEnd(Export export) {
    RowReader reader = export.open();
    reader.skip(5);
    assertThat(reader.next()).isEmpty();
    assertThat(reader.next()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void closesTwice(Export export) {
    RowReader reader = export.open();
    reader.close();
    reader.close();
    assertThat(reader.next()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void knowsTableBeforeItsFirstRow(Export export) {
    assertThat(export.open().table().isPresent()).isEqualTo(export.name.endsWith(".csv"));
  }
}
