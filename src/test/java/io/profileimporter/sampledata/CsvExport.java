package io.profileimporter.sampledata;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * The CSV export: semicolons, a byte order mark, CRLF, days as dd.MM.yyyy, decimal commas. It can
 * also write the rows that no customer stands behind.
 */
final class CsvExport implements ExportWriter {

  private final Writer out;
  private final List<CsvColumn> columns;
  private final SpreadsheetHabits habits = new SpreadsheetHabits();
  private final StringBuilder line = new StringBuilder();

  CsvExport(Writer out, List<CsvColumn> columns) throws IOException {
    this.out = out;
    this.columns = columns;
    out.write('\uFEFF');
    raw(String.join(";", columns.stream().map(CsvColumn::header).toList()));
  }

  @Override
  public void write(Customer customer) throws IOException {
    line.setLength(0);
    habits.nextRow();
    for (CsvColumn column : columns) {
      cell(habits.typed(column, column.cell(customer)));
    }
    line.setLength(line.length() - 1);
    raw(line);
  }

  /** Writes a line as it is. */
  void raw(CharSequence text) throws IOException {
    out.append(text).append("\r\n");
  }

  private void cell(String text) {
    if (needsQuotes(text)) {
      line.append('"').append(text.replace("\"", "\"\"")).append('"');
    } else {
      line.append(text);
    }
    line.append(';');
  }

  private static boolean needsQuotes(String text) {
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (letter == ';' || letter == '"' || letter == '\n' || letter == '\r') {
        return true;
      }
    }
    return false;
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
