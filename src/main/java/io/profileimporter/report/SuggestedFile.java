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
   * Writes the file, where there is anything to fill in; beside one that somebody has changed.
   *
   * @throws UncheckedIOException where it cannot be written
   */
  public static SuggestedFile write(ReportSources sources, Run run, RowsForm form) {
    Path place = run.reportFolder().resolve(NAME);
    long[] counts = new long[3];
    try {
      Files.createDirectories(run.reportFolder());
      Path part =
          WholeFile.written(place, path -> write(path, sources.rejections(), run, form, counts));
      Path path = place;
      if (counts[0] > 0) {
        path = sources.files().handOut(run.id(), part, place);
      } else {
        Files.delete(part);
      }
      return new SuggestedFile(path, counts[0], counts[1], counts[2]);
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot write " + place, failure);
    }
  }

  private static void write(
      Path path, RejectionStore rejections, Run run, RowsForm form, long[] counts)
      throws IOException {
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
    }
  }

  private static SuggestedRow suggested(StoredRow row, List<String> columns, RowsForm form) {
    return row.content() instanceof RowContent.Cells
        ? SuggestedRow.of(row, columns, form.sources())
        : new SuggestedRow(List.of(), Set.of());
  }
}
