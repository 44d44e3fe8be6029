package io.profileimporter.mapping;

import io.profileimporter.row.Columns;
import io.profileimporter.row.RowLocation;
import io.profileimporter.row.SourceRow.DocumentRow;
import io.profileimporter.row.SourceRow.TableRow;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Rows of exports, made without a reader. */
final class Rows {

  private static final JsonMapper MAPPER = new JsonMapper();

  private Rows() {}

  /** A row of a table. */
  static TableRow table(Columns columns, List<String> cells) {
    return new TableRow(new RowLocation("customers.csv", 1, 2), columns, cells);
  }

  /** An object of a JSON export. */
  static DocumentRow document(String json) {
    return document(MAPPER.readTree(json));
  }

  static DocumentRow document(JsonNode node) {
    return new DocumentRow(new RowLocation("customers.json", 1, 1), node);
  }

  /** The elements of a list in a JSON export, which stands under a path of JSON Pointer. */
  static List<DocumentRow> documents(String resource, String pointer) {
    List<DocumentRow> rows = new ArrayList<>();
    String text = text(resource, Charset.forName("UTF-8"));
    MAPPER.readTree(text).at(pointer).forEach(node -> rows.add(document(node)));
    return rows;
  }

  /** The rows of a CSV export; rows with another number of cells than the header are left out. */
  static List<TableRow> tables(String resource, Charset charset, char delimiter) {
    List<CSVRecord> records = records(text(resource, charset), delimiter);
    Columns columns = Columns.of(records.get(0).toList());
    return records.stream()
        .skip(1)
        .filter(record -> record.size() == columns.count())
        .map(record -> table(columns, record.toList()))
        .toList();
  }

  private static List<CSVRecord> records(String text, char delimiter) {
    CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      return parser.getRecords();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static String text(String resource, Charset charset) {
    try (InputStream in = Rows.class.getResourceAsStream(resource)) {
      String text = new String(Objects.requireNonNull(in, resource).readAllBytes(), charset);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
