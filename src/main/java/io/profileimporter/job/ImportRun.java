package io.profileimporter.job;

import io.profileimporter.delivery.Delivery;
import io.profileimporter.delivery.ProfileEncoder;
import io.profileimporter.mapping.RowMapper;
import io.profileimporter.report.CensusStore;
import io.profileimporter.report.Run;
import io.profileimporter.report.RunStatus;
import io.profileimporter.report.RunStore;
import io.profileimporter.report.RunSummary;
import io.profileimporter.report.SourceFingerprint;
import io.profileimporter.row.TableForm;
import io.profileimporter.screening.Screening;
import io.profileimporter.settings.Problems;
import io.profileimporter.source.RowReader;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.batch.core.job.Job;

/** Imports one export: begins or goes on, has the job executed, and writes the report. */
public final class ImportRun {

  private final ImportSettings settings;
  private final JobStore store;
  private final Supplier<Delivery> target;
  private final Clock clock;
  private final RunListener listener;
  private final StopSignal stop;
  private final RunStore runs;
  private final CensusStore censuses;
  private final CompletableFuture<Screening> screening;
  private final Conclusion conclusion;
  private final SideSteps steps;
  private final boolean rehearses;

  /**
   * Prepares a run. What takes long to make and asks for no row is made meanwhile by other threads:
   * the screening, and what every report has.
   *
   * @param target opens the delivery once it is certain that the run can begin
   */
  public ImportRun(
      ImportSettings settings,
      JobStore store,
      Supplier<Delivery> target,
      Clock clock,
      RunListener listener,
      StopSignal stop) {
    this(
        settings,
        store,
        target,
        clock,
        listener,
        stop,
        run -> Earlier.in(store.jdbc(), run, settings.brakes().compared()),
        false);
  }

  private ImportRun(
      ImportSettings settings,
      JobStore store,
      Supplier<Delivery> target,
      Clock clock,
      RunListener listener,
      StopSignal stop,
      Function<Run, Earlier> past,
      boolean rehearses) {
    this.rehearses = rehearses;
    this.settings = settings;
    this.store = store;
    this.target = target;
    this.clock = clock;
    this.listener = listener;
    this.stop = stop;
    this.runs = new RunStore(store.jdbc());
    this.censuses = new CensusStore(store.jdbc());
    this.screening =
        CompletableFuture.supplyAsync(() -> new Screening(settings.screening(), clock));
    this.steps = new SideSteps(settings, store, clock, screening, past, rehearses, listener, stop);
    this.conclusion = new Conclusion(store, settings, clock);
  }

  /**
   * Prepares a rehearsal, whose store is for once: what was imported before stands in the job store
   * of the settings, which is looked at and not changed.
   */
  public static ImportRun rehearsal(
      ImportSettings settings,
      JobStore store,
      Supplier<Delivery> target,
      Clock clock,
      RunListener listener,
      StopSignal stop) {
    return new ImportRun(
        settings,
        store,
        target,
        clock,
        listener,
        stop,
        new PastImports(settings, listener)::before,
        true);
  }

  /**
   * Runs the import to its end, of whatever kind.
   *
   * @param startOver whether an interrupted run of the export is left behind
   * @throws io.profileimporter.settings.InvalidSettingsException where the mapping does not fit the
   *     export
   * @throws io.profileimporter.source.UnreadableSourceException where there are no rows to be read
   * @throws RefusedStartException where the import is already running, or was interrupted and has
   *     changed since
   */
  public RunSummary execute(Export export, boolean startOver) {
    Perseverance perseverance = perseverance(export.fingerprint());
    while (true) {
      try (RunLock lock = perseverance.lock();
          RowReader reader = export.open(settings.source())) {
        RowMapper mapper = mapperFor(reader);
        return execute(perseverance.begin(lock, startOver), lock, export, reader, mapper);
      } catch (RuntimeException failure) {
        perseverance.awaitStore(failure);
      }
    }
  }

  private Perseverance perseverance(SourceFingerprint source) {
    return new Perseverance(
        store,
        source,
        new RunBeginning(settings, runs, clock, listener),
        new StoreOutage(store, settings.jobStore().outageLimit(), clock, listener, stop),
        stop);
  }

  /** The run as it stands: one that is marked as running, and that nobody is at, is interrupted. */
  public static Run asItStands(JobStore store, Run run) {
    if (run.status() != RunStatus.RUNNING) {
      return run;
    }
    Optional<RunLock> lock = RunLock.tryAcquire(store, run.source());
    lock.ifPresent(RunLock::close);
    return lock.isEmpty() ? run : run.with(RunStatus.INTERRUPTED);
  }

  private RowMapper mapperFor(RowReader reader) {
    Problems problems = new Problems();
    RowMapper mapper = settings.mapping().bind(reader.table().map(TableForm::columns), problems);
    problems.throwIfAny();
    return mapper;
  }

  private RunSummary execute(
      Run run, RunLock lock, Export export, RowReader reader, RowMapper mapper) {
    try (Delivery delivery = target.get();
        PastLedger pastLedger = new PastLedger(settings, listener)) {
      Optional<RunLedger> ledger = ledger(run, export, pastLedger);
      try {
        return execute(run, lock, export, reader, mapper, delivery, ledger);
      } finally {
        ledger.ifPresent(RunLedger::close);
      }
    }
  }

  private RunSummary execute(
      Run run,
      RunLock lock,
      Export export,
      RowReader reader,
      RowMapper mapper,
      Delivery delivery,
      Optional<RunLedger> ledger) {
    stop.whenGiven(delivery::stop);
    RunTally tally = new RunTally(run.counts(), run.requests(), delivery, clock);
    Supplier<RowPreparation> preparation = preparation(run.id(), mapper, ledger);
    PreparedRowReader rows = rows(reader, preparation, ledger, tally);
    SetLimit limit = SetLimit.of(settings.delivery(), settings.credentials());
    CensusProgress progress = new CensusProgress();
    Job job =
        ImportJob.of(
            store,
            steps.before(run, export, reader, progress),
            new PreparedSetReader(rows, limit),
            lock.guarding(
                new DeliveryWriter(run.id(), delivery, rows::upcoming, store, ledger, tally)),
            steps.after(run, lock, export, ledger, preparation, limit, delivery, tally));
    conclusion.keepFacts(run, tally, reader.table());
    listener.started(new RunProgress(run, export, tally, delivery, rows::rowsRead, progress));
    try {
      RunEnd end =
          new Launch(store, job, goesOn(export, delivery)).execute(run.id()).orElseGet(rows::end);
      boolean delivered = tally.counts().delivered() > run.counts().delivered();
      ledger.ifPresent(kept -> kept.ended(delivered, clock.instant()));
      return conclusion.of(run, unlessChanged(export, end), tally, reader.table());
    } finally {
      listener.ended();
    }
  }

  /** A file that was written while it was read may have been delivered in two states. */
  private static RunEnd unlessChanged(Export export, RunEnd end) {
    return export.change().map(change -> RunEnd.of(RunStatus.FAILED, change)).orElse(end);
  }

  /** Whether a run that has failed can be gone on with: a check, or standard input, cannot. */
  private static boolean goesOn(Export export, Delivery delivery) {
    return export.isRepeatable() && !delivery.isRehearsal();
  }

  private Optional<RunLedger> ledger(Run run, Export export, PastLedger past) {
    LedgerOpening opening = new LedgerOpening(settings, export.isRepeatable());
    return rehearses ? past.read(run, opening) : opening.keep(run, store);
  }

  private Supplier<RowPreparation> preparation(
      String runId, RowMapper mapper, Optional<RunLedger> ledger) {
    return () ->
        new RowPreparation(
            mapper,
            screening.join().knowing(censuses.findWhole(runId)),
            ProfileEncoder.of(settings.delivery(), settings.credentials()),
            ledger);
  }

  private PreparedRowReader rows(
      RowReader reader,
      Supplier<RowPreparation> preparation,
      Optional<RunLedger> ledger,
      RunTally tally) {
    return new PreparedRowReader(
        reader,
        preparation,
        Math.min(settings.delivery().setSize(), ReadAhead.MOST),
        settings.delivery().traffic().lookAhead(),
        settings.maxRejected(),
        stop,
        ledger,
        tally);
  }
}
