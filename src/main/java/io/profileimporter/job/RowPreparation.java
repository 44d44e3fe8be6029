package io.profileimporter.job;

import io.profileimporter.delivery.OutgoingProfile;
import io.profileimporter.delivery.ProfileEncoder;
import io.profileimporter.mapping.RowMapper;
import io.profileimporter.profile.Profile;
import io.profileimporter.row.Outcome;
import io.profileimporter.screening.Screening;
import io.profileimporter.source.ReadRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The path of a row from the export to its profile: source, mapping, screening, and its form in a
 * request, and what the ledger has of its customer. Threads can share it.
 */
final class RowPreparation {

  private final RowMapper mapper;
  private final Screening screening;
  private final ProfileEncoder encoder;
  private final Optional<RunLedger> ledger;

  RowPreparation(
      RowMapper mapper, Screening screening, ProfileEncoder encoder, Optional<RunLedger> ledger) {
    this.mapper = mapper;
    this.screening = screening;
    this.encoder = encoder;
    this.ledger = ledger;
  }

  /**
   * Prepares rows, and looks them up; a fault of our own ends the block behind the rows before it.
   */
  RowBlock prepare(List<ReadRow> read) {
    List<PreparedRow> rows = new ArrayList<>(read.size());
    try {
      Optional<RunLedger.LookUp> lookUp = ledger.map(RunLedger::lookUp);
      for (ReadRow row : read) {
        rows.add(prepare(row, lookUp));
      }
      return RowBlock.of(rows);
    } catch (RuntimeException | Error fault) {
      return RowBlock.broken(rows, fault);
    }
  }

  private PreparedRow prepare(ReadRow read, Optional<RunLedger.LookUp> lookUp) {
    if (read.rejection().isPresent()) {
      return PreparedRow.of(read.row(), Outcome.rejected(read.rejection().get()));
    }
    Outcome<Profile> screened = screening.screen(mapper.map(read.row()));
    Outcome<OutgoingProfile> encoded = encoder.encode(screened);
    PreparedRow row = PreparedRow.of(read.row(), encoded);
    return lookUp.isPresent()
            && screened instanceof Outcome.Kept<Profile> profile
            && encoded instanceof Outcome.Kept<OutgoingProfile> outgoing
        ? row.with(lookUp.get().of(profile.value().identities(), outgoing.value().content()))
        : row;
  }
}
