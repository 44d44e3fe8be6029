package io.profileimporter.report;

import io.profileimporter.row.CorrectionColumns;
import io.profileimporter.row.Imprint;
import io.profileimporter.row.RowOrigin;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Tells of the rejected rows of a run which they are, so that they are known when they come back.
 */
public final class RowOrigins {

  private final String runId;
  private final int own;
  private final int told;

  /**
   * The origins of a run's rows.
   *
   * @param headers of the export; none where it is no table
   */
  public RowOrigins(String runId, List<String> headers) {
    this.runId = runId;
    this.own = CorrectionColumns.start(headers).orElse(headers.size());
    this.told = headers.subList(own, headers.size()).indexOf(CorrectionColumns.RUN);
  }

  /** How many columns the rows have beside those that say why they were rejected before. */
  public int ownColumns() {
    return own;
  }

  /** A row that is rejected again keeps where it was rejected first. */
  public RowOrigin of(StoredRow row) {
    String imprint = imprint(row.content());
    return first(row.content())
        .map(origin -> new RowOrigin(origin.runId(), origin.record(), imprint))
        .orElseGet(() -> new RowOrigin(runId, row.record(), imprint));
  }

  private String imprint(RowContent content) {
    if (content instanceof RowContent.Document document) {
      return Imprint.ofDocument(document.document());
    }
    return Imprint.ofCells(
        content instanceof RowContent.Cells table
            ? table.cells().subList(0, own)
            : Collections.nCopies(own, ""));
  }

  private Optional<RowOrigin> first(RowContent content) {
    if (content instanceof RowContent.Document document) {
      return RowOrigin.parse(document.document().path(CorrectionColumns.RUN).asString(""));
    }
    return told >= 0 && content instanceof RowContent.Cells table
        ? RowOrigin.parse(table.cells().get(own + told))
        : Optional.empty();
  }
}
