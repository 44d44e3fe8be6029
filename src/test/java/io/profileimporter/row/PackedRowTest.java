package io.profileimporter.row;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.row.SourceRow.DocumentRow;
import io.profileimporter.row.SourceRow.TableRow;
import io.profileimporter.row.SourceRow.UnreadRow;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

class PackedRowTest {

  private static final RowLocation PLACE = new RowLocation("customers.csv", 7, 9);

  @Property
  void givesBackEveryCell(@ForAll List<String> cells) {
    Columns columns = Columns.of(cells.stream().map(cell -> "column").toList());
    SourceRow row = new TableRow(PLACE, columns, cells);
    assertThat(PackedRow.of(row).unpack()).isEqualTo(row);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 254, 255, 256, 70_000})
  void givesBackTextsOfAnyLength(int length) {
    for (String text : List.of("x".repeat(length), "ж".repeat(length), "\ud83d".repeat(length))) {
      SourceRow row = new UnreadRow(PLACE, text);
      assertThat(PackedRow.of(row).unpack()).isEqualTo(row);
    }
  }

  @Test
  void givesBackDocumentsWithTheirNumbers() {
    JsonMapper mapper =
        JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    SourceRow row =
        new DocumentRow(PLACE, mapper.readTree("{\"sum\":1.10,\"n\":[12345678901234567890,null]}"));
    assertThat(PackedRow.of(row).unpack()).isEqualTo(row);
  }
}
