package io.profileimporter.job;

import io.profileimporter.report.CorrectionStore;
import io.profileimporter.report.ImportName;
import io.profileimporter.report.PrunedRun;
import io.profileimporter.report.Run;
import io.profileimporter.report.RunRemoval;
import io.profileimporter.report.RunStatus;
import io.profileimporter.report.RunStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
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
 * gone on with, the last good run of each import, with which the next one is compared, and runs
 * that have corrected rows of a run that is kept.
 */
public final class Pruning {

  private static final Instant EVER = Instant.parse("9999-01-01T00:00:00Z");

  private final JobStore store;
  private final RunStore runs;
  private final RunRemoval removal;
  private final CorrectionStore corrections;

  public Pruning(JobStore store) {
    this.store = store;
    this.runs = new RunStore(store.jdbc());
    this.removal = new RunRemoval(store.jdbc());
    this.corrections = new CorrectionStore(store.jdbc());
  }

  /** The runs that ended before a time and may be removed, the oldest first. */
  public List<PrunedRun> find(Instant before) {
    List<Run> all = runs.newest(Integer.MAX_VALUE);
    Set<String> kept = lastGood(all);
    Set<String> begun = new HashSet<>();
    List<Run> old = new ArrayList<>();
    for (Run run : all) {
      boolean newest = run.status() != RunStatus.ABANDONED && begun.add(run.source().path());
      boolean goesOn = newest && run.status().isResumable();
      boolean ended = run.ended().orElse(run.started()).isBefore(before);
      if (goesOn || !ended) {
        kept.add(run.id());
      } else if (!kept.contains(run.id())) {
        old.add(0, run);
      }
    }
    return old.stream().filter(run -> !corrects(run, kept)).map(removal::look).toList();
  }

  /** Without such a run, rows that were corrected would count as open again. */
  private boolean corrects(Run run, Set<String> kept) {
    return !Collections.disjoint(corrections.correctedBy(run.id()), kept);
  }

  private Set<String> lastGood(List<Run> all) {
    Set<ImportName> names = new HashSet<>();
    all.forEach(run -> names.add(run.importName()));
    Set<String> last = new HashSet<>();
    names.forEach(name -> runs.goodOf(name, EVER, 1).forEach(run -> last.add(run.id())));
    return last;
  }

  /**
   * Removes a run; answers whether nobody was at it. Where its folder cannot be deleted, its rows
   * stay, so that it is found again.
   */
  public boolean prune(PrunedRun pruned) {
    Run run = pruned.run();
    Optional<RunLock> lock = RunLock.tryAcquire(store, run.source());
    if (lock.isEmpty()) {
      return false;
    }
    try (RunLock held = lock.get()) {
      new TransactionTemplate(store.transactions())
          .executeWithoutResult(
              status -> {
                deleteJob(run);
                removal.deleteRows(run);
                removal.deleteFolder(run);
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
