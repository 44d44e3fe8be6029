package io.profileimporter.job;

import io.profileimporter.mapping.RowMapper;
import io.profileimporter.row.Outcome;
import io.profileimporter.screening.Screening;
import io.profileimporter.source.ReadRow;

/** The path of a row from the export to its profile: source, mapping, screening. */
final class RowPreparation {

  private final RowMapper mapper;
  private final Screening screening;

  RowPreparation(RowMapper mapper, Screening screening) {
    this.mapper = mapper;
    this.screening = screening;
  }

  PreparedRow prepare(ReadRow read) {
    return new PreparedRow(
        read.row(),
        read.rejection().isPresent()
            ? Outcome.rejected(read.rejection().get())
            : screening.screen(mapper.map(read.row())));
  }
}
