package io.profileimporter.report;

import io.profileimporter.row.CorrectionColumns;
import io.profileimporter.row.TableForm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * {@code rejected-rows.csv}: the original columns and values, then why; in the delimiter and the
 * encoding of the export, and quoted as spreadsheet programs do, so that the same mapping reads it
 * once it is corrected. Cells that a spreadsheet would run as a formula are protected by an
 * apostrophe, which reading takes away again.
 */
final class RejectedTableFile implements AutoCloseable {

  private final RowOrigins origins;
  private final int columns;
  private final SpreadsheetFile file;

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
    this.origins = new RowOrigins(runId, form.columns().headers());
    this.columns = origins.ownColumns();
    this.file = new SpreadsheetFile(path, form);
    List<String> header = new ArrayList<>(form.columns().headers().subList(0, columns));
    header.addAll(names);
    file.writeHeader(header);
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
    List<String> all = new ArrayList<>(cells);
    all.addAll(reasons.values());
    try {
      file.write(all);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
