package io.profileimporter.job;

import java.util.List;
import java.util.Optional;

/**
 * Prepared rows that stand together in the export.
 *
 * @param isLast whether nothing comes behind them
 * @param failure why nothing comes, where it is not the end of the export
 */
record RowBlock(List<PreparedRow> rows, boolean isLast, Optional<Throwable> failure) {

  /** No rows, for who waits for some where the run is to stop. */
  static final RowBlock NONE = new RowBlock(List.of(), false, Optional.empty());

  /** The end of the export. */
  static final RowBlock END = new RowBlock(List.of(), true, Optional.empty());

  RowBlock {
    if (failure.isPresent() && !isLast) {
      throw new IllegalArgumentException("expected no failure before the last block");
    }
  }

  /** Whether the run is to stop; to compare rows would take time. */
  @SuppressWarnings("ReferenceEquality")
  boolean isNone() {
    return this == NONE;
  }

  /** Rows behind which others come. */
  static RowBlock of(List<PreparedRow> rows) {
    return new RowBlock(rows, false, Optional.empty());
  }

  /** The rows before a failure. */
  static RowBlock broken(List<PreparedRow> rows, Throwable failure) {
    return new RowBlock(rows, true, Optional.of(failure));
  }
}
