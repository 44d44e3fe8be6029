package io.profileimporter.job;

import io.profileimporter.delivery.DeliveryReply;
import io.profileimporter.delivery.OutgoingProfile;
import io.profileimporter.ledger.Decision;
import io.profileimporter.ledger.LookedUp;
import io.profileimporter.report.ReportedRow;
import io.profileimporter.row.Outcome;
import io.profileimporter.row.PackedRow;
import io.profileimporter.row.Rejection;
import io.profileimporter.row.RowOrigin;
import io.profileimporter.row.SourceRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A row that has been through mapping and screening: a profile to deliver, or a rejection. What
 * stood in the export is packed: most rows are never looked at again.
 *
 * @param origin which rejected row of an earlier run it is, where it is one
 * @param lookedUp what the ledger had of its customer; nothing where none is kept
 * @param decision whether a profile is sent
 */
record PreparedRow(
    PackedRow packed,
    Optional<RowOrigin> origin,
    Outcome<OutgoingProfile> outcome,
    Optional<LookedUp> lookedUp,
    Decision decision) {

  static PreparedRow of(SourceRow row, Outcome<OutgoingProfile> outcome) {
    return new PreparedRow(
        PackedRow.of(row), RowOrigin.of(row), outcome, Optional.empty(), Decision.Plain.SEND);
  }

  PreparedRow with(LookedUp found) {
    return new PreparedRow(packed, origin, outcome, Optional.of(found), decision);
  }

  PreparedRow with(Decision made) {
    return new PreparedRow(packed, origin, outcome, lookedUp, made);
  }

  /** The row as it stood in the export. */
  SourceRow row() {
    return packed.unpack();
  }

  boolean isRejected() {
    return outcome instanceof Outcome.Rejected;
  }

  /** The profile that is to be delivered in its turn. */
  Optional<OutgoingProfile> outgoing() {
    return decision.sends() && outcome instanceof Outcome.Kept<OutgoingProfile> kept
        ? Optional.of(kept.value())
        : Optional.empty();
  }

  /** What is to be reported of a row whose profile the API refuses. */
  Optional<ReportedRow> refusal(DeliveryReply reply) {
    if (reply instanceof DeliveryReply.Refused refused
        && outcome instanceof Outcome.Kept<OutgoingProfile> kept) {
      List<Rejection> all = new ArrayList<>(List.of(refused.rejection()));
      all.addAll(kept.dropped());
      return Optional.of(new ReportedRow(row(), all, List.of(), false));
    }
    return Optional.empty();
  }

  /** How many of its values were left out. */
  int dropped() {
    return outcome instanceof Outcome.Kept<OutgoingProfile> kept ? kept.dropped().size() : 0;
  }

  /** Whether nothing but its number is of interest any more. */
  boolean isSilent() {
    return decision == Decision.Plain.UNCHANGED
        && origin.isEmpty()
        && outcome instanceof Outcome.Kept<OutgoingProfile> kept
        && kept.dropped().isEmpty()
        && kept.doubted().isEmpty();
  }
}
