package io.profileimporter.job;

import io.profileimporter.delivery.DeliveryReply;
import io.profileimporter.delivery.OutgoingProfile;
import io.profileimporter.ledger.DecidedRow;
import io.profileimporter.report.ReportedRow;
import io.profileimporter.row.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What became of the rows of a set: the numbers, what is reported, and what the ledger is told. */
final class SetAccount {

  private final List<ReportedRow> reported = new ArrayList<>();
  private final List<DecidedRow> decided = new ArrayList<>();
  private long delivered;
  private long unchanged;
  private long rejected;
  private long dropped;

  /**
   * An account that has none of the rows yet but those that are silent.
   *
   * @param silent unchanged rows of which there is nothing to be said
   */
  SetAccount(int silent) {
    this.unchanged = silent;
  }

  /**
   * Adds a row.
   *
   * @param reply the API's, where the row's profile was sent
   */
  void add(PreparedRow row, Optional<DeliveryReply> reply) {
    Optional<ReportedRow> refusal = reply.flatMap(row::refusal);
    row.lookedUp()
        .map(found -> new DecidedRow(found.key(), row.decision(), refusal.isEmpty()))
        .ifPresent(decided::add);
    if (row.outcome() instanceof Outcome.Rejected<OutgoingProfile> kept) {
      rejected++;
      reported.add(new ReportedRow(row.row(), kept.rejections(), List.of(), false));
    } else if (refusal.isPresent()) {
      rejected++;
      reported.add(refusal.get());
    } else {
      delivered += reply.isPresent() ? 1 : 0;
      unchanged += reply.isPresent() ? 0 : 1;
      addNotes(row, (Outcome.Kept<OutgoingProfile>) row.outcome());
    }
  }

  private void addNotes(PreparedRow row, Outcome.Kept<OutgoingProfile> kept) {
    dropped += kept.dropped().size();
    if (!kept.dropped().isEmpty() || !kept.doubted().isEmpty()) {
      reported.add(new ReportedRow(row.row(), kept.dropped(), kept.doubted(), true));
    }
  }

  List<ReportedRow> reported() {
    return reported;
  }

  List<DecidedRow> decided() {
    return decided;
  }

  void countInto(RunTally tally) {
    tally.add(delivered, unchanged, rejected, dropped);
  }
}
