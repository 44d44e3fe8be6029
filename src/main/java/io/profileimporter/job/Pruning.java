package io.profileimporter.job;

import io.profileimporter.report.ImportName;
import io.profileimporter.report.PrunedRun;
import io.profileimporter.report.Run;
import io.profileimporter.report.RunRemoval;
import io.profileimporter.report.RunStatus;
import io.profileimporter.report.RunStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Removes runs that ended long ago, and their reports. Kept are runs that are at work or can be
 * gone on with, and the last good run of each import, with which the next one is compared.
 */
public final class Pruning {

  private static final Instant EVER = Instant.parse("9999-01-01T00:00:00Z");

  private final JobStore store;
  private final RunStore runs;
  private final RunRemoval removal;

  public Pruning(JobStore store) {
    this.store = store;
    this.runs = new RunStore(store.jdbc());
    this.removal = new RunRemoval(store.jdbc());
  }

  /** The runs that ended before a time and may be removed, the oldest first. */
  public List<PrunedRun> find(Instant before) {
    List<Run> all = runs.newest(Integer.MAX_VALUE);
    Set<String> lastGood = lastGood(all);
    Set<String> begun = new HashSet<>();
    List<PrunedRun> old = new ArrayList<>();
    for (Run run : all) {
      boolean newest = run.status() != RunStatus.ABANDONED && begun.add(run.source().path());
      boolean goesOn = newest && run.status().isResumable();
      boolean kept = goesOn || lastGood.contains(run.id());
      if (!kept && run.ended().orElse(run.started()).isBefore(before)) {
        old.add(0, removal.look(run));
      }
    }
    return old;
  }

  private Set<String> lastGood(List<Run> all) {
    Set<ImportName> names = new HashSet<>();
    all.forEach(run -> names.add(run.importName()));
    Set<String> last = new HashSet<>();
    names.forEach(name -> runs.goodOf(name, EVER, 1).forEach(run -> last.add(run.id())));
    return last;
  }

  /** Removes a run; answers whether nobody was at it. */
  public boolean prune(PrunedRun pruned) {
    Run run = pruned.run();
    Optional<RunLock> lock = RunLock.tryAcquire(store, run.source());
    if (lock.isEmpty()) {
      return false;
    }
    try (RunLock held = lock.get()) {
      removal.deleteFolder(run);
      new TransactionTemplate(store.transactions())
          .executeWithoutResult(
              status -> {
                deleteJob(run);
                removal.deleteRows(run);
              });
      return held.isHeld();
    }
  }

  private void deleteJob(Run run) {
    @Nullable JobInstance job =
        store
            .repository()
            .getJobInstance(
                ImportJob.NAME,
                new JobParametersBuilder().addString("run", run.id()).toJobParameters());
    if (job != null) {
      store.repository().deleteJobInstance(job);
    }
  }
}
