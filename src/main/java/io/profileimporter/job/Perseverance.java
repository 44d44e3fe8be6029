package io.profileimporter.job;

import io.profileimporter.report.Run;
import io.profileimporter.report.SourceFingerprint;
import java.time.Duration;
import java.util.Optional;

/**
 * Begins a run and, where the job store goes away in its midst, waits for it and goes on with the
 * run as the next start of the same command would. With the store its lock is lost: it is taken
 * again, and nothing is done where somebody else has gone on with the run.
 */
final class Perseverance {

  /** How long apart the lock is asked for that our own lost connection may hold. */
  private static final Duration LOOK = Duration.ofMillis(100);

  private final JobStore store;
  private final SourceFingerprint source;
  private final RunBeginning beginning;
  private final StoreOutage outage;
  private final StopSignal stop;
  private Optional<Run> begun = Optional.empty();
  private Optional<Backend> backend = Optional.empty();

  Perseverance(
      JobStore store,
      SourceFingerprint source,
      RunBeginning beginning,
      StoreOutage outage,
      StopSignal stop) {
    this.store = store;
    this.source = source;
    this.beginning = beginning;
    this.outage = outage;
    this.stop = stop;
  }

  /**
   * Locks the export.
   *
   * @throws RefusedStartException where another process has it, at the first time
   * @throws JobStoreException where another process has taken it over
   */
  RunLock lock() {
    Optional<RunLock> lock = RunLock.tryAcquire(store, source);
    boolean lives = true;
    while (lock.isEmpty() && lives) {
      lives = backend.isPresent() && backend.get().end(store) && stop.pause(LOOK);
      lock = RunLock.tryAcquire(store, source);
    }
    return lock.orElseThrow(this::isTaken);
  }

  private RuntimeException isTaken() {
    return begun.isEmpty()
        ? new RefusedStartException(
            source.name()
                + " is being imported by another process on this job store; nothing was sent by"
                + " this one")
        : new JobStoreException(
            "run "
                + begun.get().id()
                + " was taken over by another process while the job store was away; this one has"
                + " stopped");
  }

  /** Begins the run, or goes on with the one that was begun. */
  Run begin(RunLock lock, boolean startOver) {
    Run run =
        begun.isEmpty()
            ? beginning.begin(source, startOver)
            : beginning.goOn(source, begun.get().id());
    begun = Optional.of(run);
    backend = lock.backend();
    return run;
  }

  /**
   * Waits for the job store, where it was that which failed.
   *
   * @throws RuntimeException the failure, where it was anything else
   * @throws JobStoreException where the store does not come back in time
   */
  void awaitStore(RuntimeException failure) {
    Optional<String> state = store.lossIn(failure);
    if (state.isEmpty() || begun.isEmpty()) {
      throw failure;
    }
    StoreLossException loss = new StoreLossException(state.get(), failure);
    if (source.path().equals(Export.STANDARD_INPUT)) {
      throw new JobStoreException(
          loss.getMessage() + "; standard input cannot be gone on with", failure);
    }
    outage.await(loss, begun.get().counts().settled());
  }
}
