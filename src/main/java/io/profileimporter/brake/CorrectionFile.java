package io.profileimporter.brake;

import io.profileimporter.row.SourceRow;
import java.util.List;

/**
 * Recognises a file of rejected rows that were corrected: it has the columns in which the report
 * says why. It is a part of an export, and unlike one.
 */
public final class CorrectionFile {

  private static final List<String> MARKS = List.of("_line", "_reason");

  private CorrectionFile() {}

  /** Whether these are the columns of such a file. */
  public static boolean hasHeader(List<String> columns) {
    return columns.containsAll(MARKS);
  }

  /** Whether this is a document of such a file. */
  static boolean hasMarks(SourceRow row) {
    return row instanceof SourceRow.DocumentRow document
        && MARKS.stream().allMatch(document.document()::has);
  }
}
