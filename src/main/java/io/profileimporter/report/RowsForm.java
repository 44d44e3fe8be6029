package io.profileimporter.report;

import io.profileimporter.row.Columns;
import io.profileimporter.row.TableForm;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The form of a file of rejected rows, so that it can be written again.
 *
 * @param sources the columns that each property is made of
 * @param bom whether a byte order mark was asked for, or forbidden
 */
public record RowsForm(
    List<String> headers,
    Map<String, List<String>> sources,
    char delimiter,
    String charset,
    boolean marked,
    Optional<Boolean> bom) {

  public RowsForm {
    headers = List.copyOf(headers);
    sources = Map.copyOf(sources);
  }

  /** The form in which the rows of an export are written. */
  public static RowsForm of(
      TableForm export, CorrectionForm correction, Map<String, List<String>> sources) {
    TableForm form = correction.over(export);
    return new RowsForm(
        form.columns().headers(),
        sources,
        form.delimiter(),
        form.charset().name(),
        form.marked(),
        correction.bom());
  }

  /** The form of the file as a table. */
  public TableForm table() {
    return new TableForm(
        Columns.of(headers),
        delimiter,
        Optional.of('"'),
        Optional.empty(),
        Charset.forName(charset),
        marked);
  }
}
