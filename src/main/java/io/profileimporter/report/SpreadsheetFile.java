package io.profileimporter.report;

import io.profileimporter.row.EscapedBytes;
import io.profileimporter.row.SpreadsheetText;
import io.profileimporter.row.TableForm;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/**
 * A table that spreadsheet programs open and save without harm: cells that they would run as a
 * formula or write otherwise are protected by an apostrophe, which reading takes away again.
 */
final class SpreadsheetFile implements AutoCloseable {

  private static final String FOUND_BY_ITSELF = ",;\t|";

  private final CSVFormat format;
  private final Charset charset;
  private final OutputStream file;

  /** A file with the delimiter, the encoding and the byte order mark of a form. */
  SpreadsheetFile(Path path, TableForm form) throws IOException {
    this.format = CSVFormat.RFC4180.builder().setDelimiter(form.delimiter()).get();
    this.charset = sameForEveryRow(form.charset());
    this.file = new BufferedOutputStream(Files.newOutputStream(path));
    writeStart(form);
  }

  /** The charset named just UTF-16 would put a mark before each row. */
  private static Charset sameForEveryRow(Charset charset) {
    return charset.equals(StandardCharsets.UTF_16) ? StandardCharsets.UTF_16BE : charset;
  }

  /** What a reader needs to find out for itself how to read the rows. */
  private void writeStart(TableForm form) throws IOException {
    if (form.marked() || charset.name().startsWith("UTF-16")) {
      file.write("\uFEFF".getBytes(charset));
    }
    if (FOUND_BY_ITSELF.indexOf(form.delimiter()) < 0) {
      file.write(("sep=" + form.delimiter() + "\r\n").getBytes(charset));
    }
  }

  /** Names of columns stand as they are. */
  void writeHeader(List<String> names) throws IOException {
    file.write(EscapedBytes.encode(format.format(names.toArray()) + "\r\n", charset));
  }

  void write(List<String> cells) throws IOException {
    writeHeader(cells.stream().map(cell -> SpreadsheetText.protect(cell, charset)).toList());
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
