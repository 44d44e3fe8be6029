package io.profileimporter.row;

import io.profileimporter.row.SourceRow.DocumentRow;
import io.profileimporter.row.SourceRow.TableRow;
import io.profileimporter.row.SourceRow.UnreadRow;
import java.util.List;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A row that is kept until it is known whether it must be reported, in a fraction of the memory
 * that it takes while it is worked on.
 */
public sealed interface PackedRow {

  /** A packed row of a table. */
  record PackedTable(RowLocation location, Columns columns, PackedTexts cells)
      implements PackedRow {

    @Override
    public SourceRow unpack() {
      return new TableRow(location, columns, cells.unpack());
    }

    @Override
    public int size() {
      return cells.size();
    }
  }

  /** A packed object of a JSON export. */
  record PackedDocument(RowLocation location, PackedTexts json) implements PackedRow {

    /** What is read here was an export's document before: numbers stay as they were. */
    private static final JsonMapper MAPPER =
        JsonMapper.builder(
                JsonFactory.builder()
                    .streamReadConstraints(
                        StreamReadConstraints.builder()
                            .maxNestingDepth(Integer.MAX_VALUE)
                            .maxNameLength(Integer.MAX_VALUE)
                            .maxNumberLength(Integer.MAX_VALUE)
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static PackedDocument of(RowLocation location, JsonNode document) {
      return new PackedDocument(
          location, PackedTexts.of(List.of(MAPPER.writeValueAsString(document))));
    }

    @Override
    public SourceRow unpack() {
      return new DocumentRow(location, MAPPER.readTree(json.unpack().get(0)));
    }

    @Override
    public int size() {
      return json.size();
    }
  }

  /** A row that could not be taken apart, packed. */
  record PackedText(RowLocation location, PackedTexts text) implements PackedRow {

    @Override
    public SourceRow unpack() {
      return new UnreadRow(location, text.unpack().get(0));
    }

    @Override
    public int size() {
      return text.size();
    }
  }

  /** Packs a row. */
  static PackedRow of(SourceRow row) {
    if (row instanceof TableRow table) {
      return new PackedTable(table.location(), table.columns(), PackedTexts.of(table.cells()));
    }
    return row instanceof DocumentRow document
        ? PackedDocument.of(document.location(), document.document())
        : new PackedText(row.location(), PackedTexts.of(List.of(((UnreadRow) row).text())));
  }

  /** Where the row stands. */
  RowLocation location();

  /** The row as it was. */
  SourceRow unpack();

  /** How many bytes its content takes. */
  int size();
}
