package io.profileimporter.source;

import io.profileimporter.row.TableForm;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps to how an export ended: after its end there is no row, after its failure the same one. */
final class EndingRowReader implements RowReader {

  private final String name;
  private final RowReader rows;
  private final Closeable source;
  private long read;
  private boolean ended;
  private @Nullable UnreadableSourceException failure;

  EndingRowReader(String name, RowReader rows, Closeable source) {
    this.name = name;
    this.rows = rows;
    this.source = source;
  }

  @Override
  public Optional<TableForm> table() {
    return rows.table();
  }

  @Override
  public Optional<ReadRow> next() {
    if (failure != null) {
      throw failure;
    }
    if (ended) {
      return Optional.empty();
    }
    Optional<ReadRow> row = read();
    ended = row.isEmpty();
    read++;
    return row;
  }

  private Optional<ReadRow> read() {
    try {
      return rows.next();
    } catch (UnreadableSourceException unreadable) {
      failure = unreadable;
      throw unreadable;
    } catch (UncheckedIOException broken) {
      failure = failure(name, "after row " + read, broken.getCause());
      throw failure;
    }
  }

  /** The failure of what is under the text: a disk, a pipe, a compressed file. */
  static UnreadableSourceException failure(String name, String where, @Nullable IOException cause) {
    String message =
        cause instanceof EOFException
            ? "the packed file is cut off"
            : String.valueOf(cause == null ? null : cause.getMessage());
    return new UnreadableSourceException(
        name + ": cannot be read on " + where + ": " + message, cause);
  }

  @Override
  public void close() {
    ended = true;
    try {
      source.close();
    } catch (IOException unclosed) {
      throw failure(name, "to its end", unclosed);
    }
  }
}
