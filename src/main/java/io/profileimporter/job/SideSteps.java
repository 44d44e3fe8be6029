package io.profileimporter.job;

import io.profileimporter.delivery.Delivery;
import io.profileimporter.report.Run;
import io.profileimporter.screening.Screening;
import io.profileimporter.source.RowReader;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;

/** Makes the steps of a run before and after the delivery of the rows in their turn. */
final class SideSteps {

  private final ImportSettings settings;
  private final JobStore store;
  private final Clock clock;
  private final CompletableFuture<Screening> screening;
  private final Function<Run, Earlier> past;
  private final boolean rehearses;
  private final RunListener listener;
  private final StopSignal stop;

  SideSteps(
      ImportSettings settings,
      JobStore store,
      Clock clock,
      CompletableFuture<Screening> screening,
      Function<Run, Earlier> past,
      boolean rehearses,
      RunListener listener,
      StopSignal stop) {
    this.settings = settings;
    this.store = store;
    this.clock = clock;
    this.screening = screening;
    this.past = past;
    this.rehearses = rehearses;
    this.listener = listener;
    this.stop = stop;
  }

  /** What is done before the first row is read in its turn. */
  List<SideStep> before(Run run, Export export, RowReader reader, CensusProgress progress) {
    RunBrakes brakes = new RunBrakes(settings.brakes(), run, reader.table(), past, store, listener);
    List<SideStep> steps = new ArrayList<>();
    steps.add(new SideStep("same-file", brakes.beforeReading()));
    if (!rehearses) {
      new CredentialsStep(settings, clock).of(run, export).ifPresent(steps::add);
    }
    new CensusStep(settings, store, screening, listener, stop)
        .of(run, export, reader.table(), progress)
        .ifPresent(steps::add);
    steps.add(new SideStep("brakes", brakes.afterReading()));
    return steps;
  }

  /** Sends what is due at the end, where the ledger is kept and the export can be read again. */
  Optional<SideStep> after(
      Run run,
      RunLock lock,
      Export export,
      Optional<RunLedger> ledger,
      Supplier<RowPreparation> preparation,
      SetLimit limit,
      Delivery delivery,
      RunTally tally) {
    Supplier<ReadAhead> again =
        () ->
            new ReadAhead(
                export.openAgain(settings.source(), new AtomicLong()),
                preparation.get()::prepare,
                rows -> rows,
                0,
                ReadAhead.MOST,
                Runtime.getRuntime().availableProcessors());
    return ledger
        .filter(kept -> !rehearses && export.isRepeatable())
        .map(
            kept ->
                new CatchUpTasklet(
                    run.id(), kept, lock, again, limit, delivery, store, tally, stop))
        .map(tasklet -> new SideStep("catch-up", tasklet));
  }
}
