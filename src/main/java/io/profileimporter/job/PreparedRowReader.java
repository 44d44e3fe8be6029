package io.profileimporter.job;

import io.profileimporter.delivery.OutgoingProfile;
import io.profileimporter.report.RunStatus;
import io.profileimporter.source.RowReader;
import io.profileimporter.source.UnreadableSourceException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Hands prepared rows to the step, and ends the chunk early where the run is to stop: the rows
 * before that place are delivered and committed. It begins after the rows that the run has settled:
 * those numbers are committed with each chunk, whereas the framework keeps no position of a run
 * that went on and was killed before its first commit.
 */
final class PreparedRowReader implements ItemStreamReader<PreparedRow>, StepExecutionListener {

  private static final RunEnd STOPPED = RunEnd.of(RunStatus.STOPPED, "it was asked to stop");

  private final RowReader source;
  private final Supplier<RowPreparation> preparation;
  private final int ahead;
  private final int lookAhead;
  private final Optional<MaxRejected> maxRejected;
  private final StopSignal stop;
  private final Optional<RunLedger> ledger;
  private final RunTally tally;
  private RunEnd end = RunEnd.COMPLETED;
  private long rejectedAhead;
  private @Nullable StepExecution step;
  private volatile @Nullable ReadAhead rows;

  /**
   * Reads from a source.
   *
   * @param lookAhead how many rows behind those that were read may be under way
   * @param preparation is asked for when reading begins: it needs what earlier steps have found
   */
  PreparedRowReader(
      RowReader source,
      Supplier<RowPreparation> preparation,
      int ahead,
      int lookAhead,
      Optional<MaxRejected> maxRejected,
      StopSignal stop,
      Optional<RunLedger> ledger,
      RunTally tally) {
    this.source = source;
    this.preparation = preparation;
    this.ahead = ahead;
    this.lookAhead = lookAhead;
    this.maxRejected = maxRejected;
    this.stop = stop;
    this.ledger = ledger;
    this.tally = tally;
  }

  /**
   * Why the run ended, once its last set is dealt with: the refusals of that set count as well, and
   * a run that is started again at its end finds the same.
   */
  RunEnd end() {
    return end.status() == RunStatus.COMPLETED && isTooMuchRejected(true) ? tooMuchRejected() : end;
  }

  /** Rows that were read from the export so far; may be asked from any thread. */
  long rowsRead() {
    ReadAhead opened = rows;
    return opened == null ? 0 : opened.rowsRead();
  }

  @Override
  public void beforeStep(StepExecution stepExecution) {
    step = stepExecution;
  }

  @Override
  public void open(ExecutionContext context) {
    int workers = Runtime.getRuntime().availableProcessors();
    RowPreparation prepared = preparation.get();
    ReadAhead opened =
        new ReadAhead(
            source,
            prepared::prepare,
            rows -> ledger.map(kept -> kept.decide(rows)).orElse(rows),
            tally.taken(),
            ahead,
            workers);
    stop.whenGiven(opened::wake);
    rows = opened;
  }

  @Override
  public @Nullable PreparedRow read() throws InterruptedException {
    if (stop.isGiven()) {
      return endWith(STOPPED);
    }
    if (isTooMuchRejected(false)) {
      return endWith(tooMuchRejected());
    }
    try {
      Optional<PreparedRow> row = opened().next();
      if (row.isEmpty() && stop.isGiven()) {
        return endWith(STOPPED);
      }
      row.ifPresent(this::take);
      return row.orElse(null);
    } catch (UnreadableSourceException unreadable) {
      return endWith(
          RunEnd.of(
              RunStatus.FAILED,
              unreadable.getMessage()
                  + "; the rows before that place are dealt with; mend the export, or have it made"
                  + " again"));
    }
  }

  /** Hears that the rows that were read before, and dealt with, are committed. */
  void committed() {
    ledger.ifPresent(kept -> kept.committed(opened()::begun));
  }

  private void take(PreparedRow row) {
    tally.take(row);
    rejectedAhead -= row.isRejected() && rejectedAhead > 0 ? 1 : 0;
  }

  /**
   * The profile behind those that were read or given here: it may be begun early. None is given
   * beyond the bound, where the run is to stop, and behind one rejected row too many.
   */
  Optional<OutgoingProfile> upcoming() {
    while (mayShow()) {
      Optional<PreparedRow> row = opened().show();
      if (row.isEmpty()) {
        return Optional.empty();
      }
      if (row.get().outgoing().isPresent()) {
        return row.get().outgoing();
      }
      rejectedAhead += row.get().isRejected() ? 1 : 0;
    }
    return Optional.empty();
  }

  private boolean mayShow() {
    int shown = opened().shown();
    return !stop.isGiven() && shown < lookAhead && !isTooMuchRejected(rejectedAhead, shown, false);
  }

  private ReadAhead opened() {
    ReadAhead opened = rows;
    if (opened == null) {
      throw new IllegalStateException("expected to be opened before it is read");
    }
    return opened;
  }

  private @Nullable PreparedRow endWith(RunEnd early) {
    end = early;
    if (step != null) {
      step.setTerminateOnly();
    }
    return null;
  }

  private boolean isTooMuchRejected(boolean atEnd) {
    return isTooMuchRejected(0, 0, atEnd);
  }

  /** Whether it is, where these rows behind those that were read count as well. */
  private boolean isTooMuchRejected(long rejected, long rows, boolean atEnd) {
    return maxRejected
        .map(max -> max.isExceeded(tally.rejectedSoFar() + rejected, tally.taken() + rows, atEnd))
        .orElse(false);
  }

  private RunEnd tooMuchRejected() {
    return RunEnd.of(
        RunStatus.STOPPED_AT_MAX_REJECTED,
        "%d of %d rows were rejected; no more than %s may be"
            .formatted(tally.rejectedSoFar(), tally.taken(), maxRejected.orElseThrow()));
  }

  @Override
  public void close() {
    ReadAhead opened = rows;
    if (opened != null) {
      opened.close();
    }
  }
}
