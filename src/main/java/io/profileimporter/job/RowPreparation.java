package io.profileimporter.job;

import io.profileimporter.delivery.ProfileEncoder;
import io.profileimporter.mapping.RowMapper;
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
      for (ReadRow row : read) {
        rows.add(prepare(row));
      }
      RowBlock block = RowBlock.of(rows);
      return ledger.map(kept -> kept.lookUp(block)).orElse(block);
    } catch (RuntimeException | Error fault) {
      return RowBlock.broken(rows, fault);
    }
  }

  private PreparedRow prepare(ReadRow read) {
    return PreparedRow.of(
        read.row(),
        read.rejection().isPresent()
            ? Outcome.rejected(read.rejection().get())
            : encoder.encode(screening.screen(mapper.map(read.row()))));
  }
}
