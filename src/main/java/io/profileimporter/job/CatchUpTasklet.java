package io.profileimporter.job;

import io.profileimporter.delivery.Delivery;
import io.profileimporter.delivery.DeliveryReply;
import io.profileimporter.delivery.DeliveryStoppedException;
import io.profileimporter.delivery.OutgoingProfile;
import io.profileimporter.ledger.CatchUp;
import io.profileimporter.ledger.DecidedRow;
import io.profileimporter.ledger.Decision;
import io.profileimporter.ledger.LookedUp;
import io.profileimporter.report.RejectionStore;
import io.profileimporter.report.ReportedRow;
import io.profileimporter.report.RunStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends all rows of the customers of whom some rows were left out as unchanged and the others did
 * not come as they were: only together do they say what the export says. Where it is interrupted,
 * it begins again.
 */
final class CatchUpTasklet implements Tasklet {

  private final String runId;
  private final RunLedger ledger;
  private final RunLock lock;
  private final Supplier<ReadAhead> rows;
  private final SetLimit limit;
  private final Delivery delivery;
  private final RejectionStore rejections;
  private final RunStore runs;
  private final RunTally tally;
  private final StopSignal stop;
  private final TransactionTemplate transaction;

  /**
   * Catches up at the end of a run.
   *
   * @param rows opens the rows once more, from the first on, with what the ledger has of them
   */
  CatchUpTasklet(
      String runId,
      RunLedger ledger,
      RunLock lock,
      Supplier<ReadAhead> rows,
      SetLimit limit,
      Delivery delivery,
      JobStore store,
      RunTally tally,
      StopSignal stop) {
    this.runId = runId;
    this.ledger = ledger;
    this.lock = lock;
    this.rows = rows;
    this.limit = limit;
    this.delivery = delivery;
    this.rejections = new RejectionStore(store.jdbc());
    this.runs = new RunStore(store.jdbc());
    this.tally = tally;
    this.stop = stop;
    this.transaction = new TransactionTemplate(store.transactions());
  }

  @Override
  public @Nullable RepeatStatus execute(StepContribution contribution, ChunkContext context)
      throws InterruptedException {
    boolean due = Boolean.TRUE.equals(transaction.execute(status -> ledger.beginCatchUp()));
    if (due) {
      Outcomes outcomes = new Outcomes();
      try (ReadAhead opened = rows.get()) {
        sendAll(opened, outcomes);
      }
      transaction.executeWithoutResult(status -> end(outcomes));
    }
    return RepeatStatus.FINISHED;
  }

  private void sendAll(ReadAhead opened, Outcomes outcomes) throws InterruptedException {
    CatchUp catchUp = ledger.catchUp();
    SetFilling filling = new SetFilling(limit);
    for (Optional<PreparedRow> row = opened.next(); row.isPresent(); row = opened.next()) {
      requireUnstopped();
      if (row.get().lookedUp().filter(catchUp::sends).isPresent()) {
        filling = added(row.get(), filling, catchUp, outcomes);
      }
    }
    send(filling, catchUp, outcomes);
  }

  /** The run is gone on with from the first row: nothing is missing where little was sent. */
  private void requireUnstopped() {
    if (stop.isGiven()) {
      throw new DeliveryStoppedException();
    }
  }

  private SetFilling added(
      PreparedRow row, SetFilling filling, CatchUp catchUp, Outcomes outcomes) {
    if (filling.hasRoom() && filling.add(row)) {
      return filling;
    }
    send(filling, catchUp, outcomes);
    SetFilling next = new SetFilling(limit);
    boolean unused = next.add(row);
    return next;
  }

  private void send(SetFilling filling, CatchUp catchUp, Outcomes outcomes) {
    if (filling.isEmpty()) {
      return;
    }
    requireUnstopped();
    lock.requireHeld();
    List<PreparedRow> sent = filling.set().rows();
    List<OutgoingProfile> profiles =
        sent.stream().map(PreparedRow::outgoing).flatMap(Optional::stream).toList();
    List<DeliveryReply> replies = delivery.deliver(profiles);
    transaction.executeWithoutResult(status -> settle(sent, replies, catchUp, outcomes));
  }

  private void settle(
      List<PreparedRow> sent, List<DeliveryReply> replies, CatchUp catchUp, Outcomes outcomes) {
    List<ReportedRow> refused = new ArrayList<>();
    List<DecidedRow> settled = new ArrayList<>();
    for (int place = 0; place < sent.size(); place++) {
      LookedUp row = sent.get(place).lookedUp().orElseThrow();
      if (catchUp.isDue(row)) {
        DeliveryReply reply = replies.get(place);
        Optional<ReportedRow> refusal = sent.get(place).refusal(reply);
        settled.add(new DecidedRow(row.key(), Decision.Plain.SEND, refusal.isEmpty()));
        refusal.ifPresent(refused::add);
        outcomes.count(sent.get(place), refusal.isPresent());
      }
    }
    ledger.append(settled);
    rejections.replace(runId, refused);
  }

  private void end(Outcomes outcomes) {
    ledger.endCatchUp();
    tally.sentAfterAll(outcomes.delivered, outcomes.refused, outcomes.undropped);
    runs.count(runId, tally.counts(), tally.requests());
  }

  /** What became of the rows of those who were due. */
  private static final class Outcomes {

    private long delivered;
    private long refused;
    private long undropped;

    private void count(PreparedRow row, boolean isRefused) {
      if (isRefused) {
        refused++;
        undropped += row.dropped();
      } else {
        delivered++;
      }
    }
  }
}
