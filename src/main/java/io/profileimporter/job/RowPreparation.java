package io.profileimporter.job;

import io.profileimporter.delivery.ProfileEncoder;
import io.profileimporter.mapping.RowMapper;
import io.profileimporter.row.Outcome;
import io.profileimporter.screening.Screening;
import io.profileimporter.source.ReadRow;

/**
 * The path of a row from the export to its profile: source, mapping, screening, and its form in a
 * request.
 */
final class RowPreparation {

  private final RowMapper mapper;
  private final Screening screening;
  private final ProfileEncoder encoder;

  RowPreparation(RowMapper mapper, Screening screening, ProfileEncoder encoder) {
    this.mapper = mapper;
    this.screening = screening;
    this.encoder = encoder;
  }

  PreparedRow prepare(ReadRow read) {
    return new PreparedRow(
        read.row(),
        read.rejection().isPresent()
            ? Outcome.rejected(read.rejection().get())
            : encoder.encode(screening.screen(mapper.map(read.row()))));
  }
}
