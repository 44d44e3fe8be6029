package io.profileimporter.source;

import io.profileimporter.row.CorrectionColumns;
import io.profileimporter.row.EscapedBytes;
import io.profileimporter.row.Imprint;
import io.profileimporter.row.Reason;
import io.profileimporter.row.Rejection;
import io.profileimporter.row.RowLocation;
import io.profileimporter.row.RowOrigin;
import io.profileimporter.row.SourceRow.TableRow;
import io.profileimporter.row.SpreadsheetText;
import io.profileimporter.row.TableForm;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes rows of a table out of the cells of its records, and finds those that are none. */
final class TableRows {

  private final TableForm form;
  private final TableShape shape;
  private final OptionalInt correction;

  TableRows(TableForm form) {
    this.form = form;
    this.shape = TableShape.of(form.columns());
    this.correction = CorrectionColumns.start(form.columns().headers());
  }

  TableShape shape() {
    return shape;
  }

  /**
   * The row of a record.
   *
   * @param marked whether a cell may hold a byte that is not of the encoding
   */
  ReadRow row(RowLocation location, String[] cells, boolean marked) {
    String[] fitted = correction.isPresent() ? unprotected(cells) : cells;
    int columns = shape.columns();
    List<String> row = Arrays.asList(fitted.length == columns ? fitted : padded(fitted, columns));
    TableRow read = new TableRow(location, form.columns(), Collections.unmodifiableList(row));
    if (isEmpty(fitted)) {
      return rejected(read, Reason.EMPTY_ROW, "every cell is empty");
    }
    if (fitted.length != columns && !shape.fits(fitted.length, filled(fitted))) {
      return rejected(read, Reason.WRONG_CELL_COUNT, countDetail(fitted));
    }
    if (marked && row.stream().anyMatch(EscapedBytes::isIn)) {
      return rejected(read, Reason.MALFORMED_ENCODING, encodingDetail(row));
    }
    return uncorrected(read)
        .map(rejection -> ReadRow.rejected(read, rejection))
        .orElseGet(() -> ReadRow.readable(read));
  }

  private Optional<Rejection> uncorrected(TableRow row) {
    if (correction.isEmpty()) {
      return Optional.empty();
    }
    int start = correction.getAsInt();
    List<String> cells = row.cells();
    return Uncorrected.of(
        cells.get(start + CorrectionColumns.NAMES.indexOf(CorrectionColumns.REASON)),
        cells.get(start + CorrectionColumns.NAMES.indexOf(CorrectionColumns.DETAIL)),
        RowOrigin.of(row),
        () -> Imprint.ofCells(cells.subList(0, start)));
  }

  private static ReadRow rejected(TableRow row, Reason reason, String detail) {
    return ReadRow.rejected(row, Rejection.ofRow(reason, detail));
  }

  private String countDetail(String[] cells) {
    String counts = "expected " + shape.columns() + " cells but was " + cells.length;
    if (cells.length <= shape.columns()) {
      return counts;
    }
    return Arrays.stream(cells, shape.columns(), cells.length)
        .map(UnreadableBytes::quote)
        .collect(Collectors.joining(", ", counts + "; beyond the last column: ", ""));
  }

  private String encodingDetail(List<String> row) {
    List<String> names = form.columns().names();
    return IntStream.range(0, row.size())
        .filter(cell -> EscapedBytes.isIn(row.get(cell)))
        .mapToObj(
            cell ->
                "cell \""
                    + names.get(cell)
                    + "\": "
                    + UnreadableBytes.sentence(row.get(cell), form.charset()))
        .collect(Collectors.joining("; "));
  }

  private static String[] padded(String[] cells, int columns) {
    String[] padded = Arrays.copyOf(cells, columns);
    if (cells.length < columns) {
      Arrays.fill(padded, cells.length, columns, "");
    }
    return padded;
  }

  private static String[] unprotected(String[] cells) {
    return Arrays.stream(cells).map(SpreadsheetText::unprotect).toArray(String[]::new);
  }

  private static int filled(String[] cells) {
    int filled = cells.length;
    while (filled > 0 && cells[filled - 1].isEmpty()) {
      filled--;
    }
    return filled;
  }

  private static boolean isEmpty(String[] cells) {
    for (String cell : cells) {
      if (!isBlank(cell)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBlank(String cell) {
    for (int index = 0; index < cell.length(); index++) {
      char letter = cell.charAt(index);
      if (letter != 0
          && letter != '\uFEFF'
          && letter != '\u200B'
          && !Character.isWhitespace(letter)
          && !Character.isSpaceChar(letter)) {
        return false;
      }
    }
    return true;
  }
}
