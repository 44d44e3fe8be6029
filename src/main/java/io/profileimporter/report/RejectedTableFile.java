package io.profileimporter.report;

import io.profileimporter.row.CorrectionColumns;
import io.profileimporter.row.EscapedBytes;
import io.profileimporter.row.SpreadsheetText;
import io.profileimporter.row.TableForm;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;

/**
 * {@code rejected-rows.csv}: the original columns and values, then why; in the delimiter and the
 * encoding of the export, and quoted as spreadsheet programs do, so that the same mapping reads it
 * once it is corrected. Cells that a spreadsheet would run as a formula are protected by an
 * apostrophe, which reading takes away again.
 */
final class RejectedTableFile implements AutoCloseable {

  private static final String FOUND_BY_ITSELF = ",;\t|";

  private final RowOrigins origins;
  private final CSVFormat format;
  private final TableForm form;
  private final int columns;
  private final Charset charset;
  private final OutputStream file;

  /**
   * A file of the rejected rows of a run.
   *
   * @param runId the run that rejects them
   * @param form of the export
   */
  RejectedTableFile(Path path, String runId, TableForm form) throws IOException {
    this(path, runId, form, CorrectionColumns.NAMES);
  }

  /** The same with a column that names the cells that were filled in. */
  static RejectedTableFile suggested(Path path, String runId, TableForm form) throws IOException {
    List<String> names = new ArrayList<>(CorrectionColumns.NAMES);
    names.add(CorrectionColumns.SUGGESTED);
    return new RejectedTableFile(path, runId, form, names);
  }

  private RejectedTableFile(Path path, String runId, TableForm form, List<String> names)
      throws IOException {
    this.form = form;
    this.format = CSVFormat.RFC4180.builder().setDelimiter(form.delimiter()).get();
    this.origins = new RowOrigins(runId, form.columns().headers());
    this.columns = origins.ownColumns();
    this.charset = sameForEveryRow(form.charset());
    this.file = new BufferedOutputStream(Files.newOutputStream(path));
    writeStart();
    write(form.columns().headers().subList(0, columns), names);
  }

  /** The charset named just UTF-16 would put a mark before each row. */
  private static Charset sameForEveryRow(Charset charset) {
    return charset.equals(StandardCharsets.UTF_16) ? StandardCharsets.UTF_16BE : charset;
  }

  /** What a reader needs to find out for itself how to read the rows. */
  private void writeStart() throws IOException {
    if (form.marked() || charset.name().startsWith("UTF-16")) {
      file.write("\uFEFF".getBytes(charset));
    }
    if (FOUND_BY_ITSELF.indexOf(form.delimiter()) < 0) {
      file.write(("sep=" + form.delimiter() + "\r\n").getBytes(charset));
    }
  }

  void write(StoredRow row) {
    write(cells(row), RejectionColumns.of(row, origins.of(row)), row);
  }

  /** Writes a row with cells that were filled in: nobody has changed it so far. */
  void write(StoredRow row, SuggestedRow suggested) {
    StoredRow filled =
        row.content() instanceof RowContent.Cells
            ? row.with(new RowContent.Cells(suggested.cells()))
            : row;
    Map<String, String> reasons = RejectionColumns.of(filled, origins.of(filled));
    reasons.put(CorrectionColumns.SUGGESTED, String.join(", ", suggested.changed()));
    write(cells(filled), reasons, row);
  }

  private List<String> cells(StoredRow row) {
    return row.content() instanceof RowContent.Cells table
        ? table.cells().subList(0, columns)
        : Collections.nCopies(columns, "");
  }

  private void write(List<String> cells, Map<String, String> reasons, StoredRow row) {
    if (row.content() instanceof RowContent.Unread unread) {
      reasons.merge(
          CorrectionColumns.DETAIL,
          unread.text(),
          (detail, text) -> detail + "; the row reads: " + text);
    }
    try {
      write(protect(cells), protect(reasons.values()));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private List<String> protect(Collection<String> cells) {
    return cells.stream().map(cell -> SpreadsheetText.protect(cell, charset)).toList();
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
