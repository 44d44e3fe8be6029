package io.profileimporter.report;

import io.profileimporter.row.Columns;
import io.profileimporter.row.CorrectionColumns;
import io.profileimporter.row.Rejection;
import io.profileimporter.row.TableForm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * {@code dropped-values.csv}: the values that were left out of rows that were delivered all the
 * same, for who corrects them where the export comes from.
 */
final class DroppedValuesFile implements AutoCloseable {

  /** The name of the file, in the folder of a report. */
  static final String NAME = "dropped-values.csv";

  /** Spreadsheet programs show no more lines. */
  private static final int MOST = 1_000_000;

  private static final TableForm OF_DOCUMENTS =
      new TableForm(
          Columns.of(List.of()),
          ',',
          Optional.of('"'),
          Optional.empty(),
          StandardCharsets.UTF_8,
          true);

  private final SpreadsheetFile file;
  private int written;

  /** A file in the form of the rejected rows; for spreadsheet programs where these are no table. */
  DroppedValuesFile(Path path, Optional<TableForm> form) throws IOException {
    this.file = new SpreadsheetFile(path, form.orElse(OF_DOCUMENTS));
    file.writeHeader(
        List.of(
            CorrectionColumns.LINE,
            CorrectionColumns.FIELD,
            "_value",
            CorrectionColumns.REASON,
            CorrectionColumns.DETAIL));
  }

  /** Writes what was dropped; what became of other values stands elsewhere. */
  void write(StoredRejection stored) {
    if (!stored.outcome().equals(StoredRejection.VALUE) || written == MOST) {
      return;
    }
    Rejection dropped = stored.rejection();
    try {
      file.write(
          List.of(
              Long.toString(stored.line()),
              dropped.field().orElse(""),
              dropped.value().orElse(""),
              dropped.reason().code(),
              dropped.detail()));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    written++;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
