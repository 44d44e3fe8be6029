package io.profileimporter.job;

import io.profileimporter.delivery.Delivery;
import io.profileimporter.delivery.DeliveryReply;
import io.profileimporter.delivery.OutgoingProfile;
import io.profileimporter.report.CorrectionStore;
import io.profileimporter.report.RejectionStore;
import io.profileimporter.report.RunStore;
import io.profileimporter.row.RowOrigin;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/**
 * Delivers a set and writes down what became of each of its rows, in the chunk's transaction. It
 * never throws for a row: the framework would send the chunk again one by one, without retrying.
 */
final class DeliveryWriter implements ItemWriter<PreparedSet> {

  private final String runId;
  private final Delivery delivery;
  private final Supplier<Optional<OutgoingProfile>> upcoming;
  private final RejectionStore rejections;
  private final CorrectionStore corrections;
  private final RunStore runs;
  private final Optional<RunLedger> ledger;
  private final RunTally tally;

  /**
   * Writes for a run.
   *
   * @param upcoming profiles behind the chunk that may be begun while the chunk's slowest are
   *     awaited
   */
  DeliveryWriter(
      String runId,
      Delivery delivery,
      Supplier<Optional<OutgoingProfile>> upcoming,
      JobStore store,
      Optional<RunLedger> ledger,
      RunTally tally) {
    this.runId = runId;
    this.delivery = delivery;
    this.upcoming = upcoming;
    this.rejections = new RejectionStore(store.jdbc());
    this.corrections = new CorrectionStore(store.jdbc());
    this.runs = new RunStore(store.jdbc());
    this.ledger = ledger;
    this.tally = tally;
  }

  @Override
  public void write(Chunk<? extends PreparedSet> chunk) {
    chunk.forEach(this::write);
  }

  private void write(PreparedSet set) {
    List<OutgoingProfile> profiles =
        set.rows().stream().map(PreparedRow::outgoing).flatMap(Optional::stream).toList();
    Iterator<DeliveryReply> replies = delivery.deliver(profiles, upcoming).iterator();
    SetAccount account = new SetAccount(set.silent());
    for (PreparedRow row : set.rows()) {
      account.add(row, row.outgoing().map(profile -> replies.next()));
    }
    rejections.add(runId, account.reported());
    corrections.add(runId, originsOf(set));
    ledger.ifPresent(kept -> kept.settle(account.decided()));
    account.countInto(tally);
    runs.count(runId, tally.counts(), tally.requests());
  }

  private static Map<Long, RowOrigin> originsOf(PreparedSet set) {
    Map<Long, RowOrigin> origins = new LinkedHashMap<>();
    for (PreparedRow row : set.rows()) {
      row.origin().ifPresent(origin -> origins.put(row.packed().location().record(), origin));
    }
    return origins;
  }
}
