package io.profileimporter.source;

import io.profileimporter.row.Rejection;
import io.profileimporter.row.SourceRow;
import java.util.Optional;

/**
 * A row as it came out of the export.
 *
 * @param rejection why it stops here, where it does
 */
public record ReadRow(SourceRow row, Optional<Rejection> rejection) {

  public static ReadRow readable(SourceRow row) {
    return new ReadRow(row, Optional.empty());
  }

  public static ReadRow rejected(SourceRow row, Rejection rejection) {
    return new ReadRow(row, Optional.of(rejection));
  }
}
