package io.profileimporter.report;

import io.profileimporter.row.TableForm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * {@code rejected-rows.corrected.csv}: the rejected rows with what is suggested filled in, for a
 * person to look at; {@code _suggested} names the columns of each row that were filled in.
 *
 * @param cells how many were filled in
 * @param changedRows in how many rows
 * @param rows how many there are
 */
public record SuggestedFile(Path path, long cells, long changedRows, long rows) {

  /** The name of the file, in the folder of a report. */
  public static final String NAME = "rejected-rows.corrected.csv";

  /**
   * Writes the file, where there is anything to fill in.
   *
   * @throws UncheckedIOException where it cannot be written
   */
  public static SuggestedFile write(RejectionStore rejections, Run run, RowsForm form) {
    Path path = run.reportFolder().resolve(NAME);
    long[] counts = new long[3];
    TableForm table = form.table();
    List<String> columns = table.columns().names();
    try (RejectedTableFile file = RejectedTableFile.suggested(path, run.id(), table)) {
      rejections.forEachRow(
          run.id(),
          row -> {
            SuggestedRow suggested = suggested(row, columns, form);
            file.write(row, suggested);
            counts[0] += suggested.changed().size();
            counts[1] += suggested.changed().isEmpty() ? 0 : 1;
            counts[2]++;
          });
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot write " + path, failure);
    }
    SuggestedFile written = new SuggestedFile(path, counts[0], counts[1], counts[2]);
    if (written.cells() == 0) {
      delete(path);
    }
    return written;
  }

  private static void delete(Path path) {
    try {
      Files.delete(path);
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot remove " + path, failure);
    }
  }

  private static SuggestedRow suggested(StoredRow row, List<String> columns, RowsForm form) {
    return row.content() instanceof RowContent.Cells
        ? SuggestedRow.of(row, columns, form.sources())
        : new SuggestedRow(List.of(), Set.of());
  }
}
