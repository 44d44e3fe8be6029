package io.profileimporter.source;

import io.profileimporter.row.TableForm;
import java.util.Optional;

/**
 * Reads an export row by row. A row that cannot be read is an outcome like any other; only an
 * export that cannot be gone on with is thrown as {@link UnreadableSourceException}.
 */
public interface RowReader extends AutoCloseable {

  /** The form of a table, known before its first row is read; empty for an export of documents. */
  Optional<TableForm> table();

  /** The next row of the export, readable or not; empty after the last one. */
  Optional<ReadRow> next();

  /** Passes over rows, as a run that goes on does: to the same place, at the cost of reading. */
  default void skip(long rows) {
    for (long row = 0; row < rows; row++) {
      next();
    }
  }

  @Override
  void close();
}
