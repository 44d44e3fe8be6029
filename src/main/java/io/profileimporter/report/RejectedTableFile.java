package io.profileimporter.report;

import io.profileimporter.row.EscapedBytes;
import io.profileimporter.row.SpreadsheetText;
import io.profileimporter.row.TableForm;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;

/**
 * {@code rejected-rows.csv}: the original columns and values, then why; in the form of the export,
 * so that the same mapping reads it once it is corrected. Cells that a spreadsheet would run as a
 * formula are protected by an apostrophe, which reading takes away again.
 */
final class RejectedTableFile implements AutoCloseable {

  private final CSVFormat format;
  private final int columns;
  private final Charset charset;
  private final OutputStream file;

  RejectedTableFile(Path path, TableForm form) throws IOException {
    this.format =
        CSVFormat.RFC4180.builder().setDelimiter(form.delimiter()).setRecordSeparator("\r\n").get();
    this.columns = form.columns().count();
    this.charset = form.charset();
    this.file = new BufferedOutputStream(Files.newOutputStream(path));
    if (charset.name().startsWith("UTF-16")) {
      file.write("\uFEFF".getBytes(charset));
    }
    write(form.columns().headers(), RejectionColumns.NAMES);
  }

  void write(StoredRow row) {
    List<String> cells =
        row.content() instanceof RowContent.Cells table
            ? table.cells().stream().map(SpreadsheetText::protect).toList()
            : Collections.nCopies(columns, "");
    try {
      write(cells, reasons(row));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static List<String> reasons(StoredRow row) {
    Map<String, String> values = RejectionColumns.of(row);
    if (row.content() instanceof RowContent.Unread unread) {
      values.merge("_detail", unread.text(), (detail, text) -> detail + "; the row reads: " + text);
    }
    return values.values().stream().map(SpreadsheetText::protect).toList();
  }

  private void write(List<String> cells, List<String> reasons) throws IOException {
    List<String> all = new ArrayList<>(cells);
    all.addAll(reasons);
    file.write(EscapedBytes.encode(format.format(all.toArray()) + "\r\n", charset));
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
