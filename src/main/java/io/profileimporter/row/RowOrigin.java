package io.profileimporter.row;

import io.profileimporter.row.SourceRow.DocumentRow;
import io.profileimporter.row.SourceRow.TableRow;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a row that is loaded again comes from: the run that rejected it first.
 *
 * @param record number of the row in the export of that run
 * @param imprint of what stood in the row when it was written to be corrected
 */
public record RowOrigin(String runId, long record, String imprint) {

  private static final Pattern FORM =
      Pattern.compile("(\\d{8}-\\d{6}-[0-9a-f]{4,16})/([1-9]\\d{0,17})/([0-9a-f]{8})");

  /** The origin that is written so; nothing for any other text. */
  public static Optional<RowOrigin> parse(String text) {
    Matcher form = FORM.matcher(text.strip());
    return form.matches()
        ? Optional.of(new RowOrigin(form.group(1), Long.parseLong(form.group(2)), form.group(3)))
        : Optional.empty();
  }

  /** The origin that a row tells; nothing for a row that was never rejected. */
  public static Optional<RowOrigin> of(SourceRow row) {
    if (row instanceof TableRow table) {
      OptionalInt position = table.columns().position(CorrectionColumns.RUN);
      return position.isEmpty() ? Optional.empty() : parse(table.cells().get(position.getAsInt()));
    }
    return row instanceof DocumentRow document
        ? parse(document.document().path(CorrectionColumns.RUN).asString(""))
        : Optional.empty();
  }

  /** As it stands in a file: {@code 20261123-143311-a00c/12/5d41402a}. */
  @Override
  public String toString() {
    return runId + "/" + record + "/" + imprint;
  }
}
