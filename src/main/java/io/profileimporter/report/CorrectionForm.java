package io.profileimporter.report;

import io.profileimporter.row.TableForm;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * How files of rejected rows are written, as far as it is not the form of the export.
 *
 * @param bom whether they begin with a byte order mark, which needs UTF-8
 */
public record CorrectionForm(Optional<Boolean> bom, Optional<Character> delimiter) {

  /** As the export. */
  public static final CorrectionForm AS_EXPORT =
      new CorrectionForm(Optional.empty(), Optional.empty());

  /** The form of the file, for an export of a form. */
  public TableForm over(TableForm export) {
    boolean marked = bom.orElse(export.marked());
    Charset charset = export.charset();
    boolean isUnicode = charset.name().startsWith("UTF-");
    return new TableForm(
        export.columns(),
        delimiter.orElse(export.delimiter()),
        Optional.of('"'),
        Optional.empty(),
        marked && !isUnicode ? StandardCharsets.UTF_8 : charset,
        marked);
  }
}
