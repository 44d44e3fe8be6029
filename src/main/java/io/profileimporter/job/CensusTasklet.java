package io.profileimporter.job;

import io.profileimporter.census.Census;
import io.profileimporter.census.Evidence;
import io.profileimporter.report.CensusStore;
import io.profileimporter.report.ShapeStore;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes the census of an export and keeps what it has found. A census that was interrupted begins
 * again; one that has ended is not taken again by a run that is gone on with.
 */
final class CensusTasklet implements Tasklet {

  private final String runId;
  private final Census census;
  private final ExportProfiles rows;
  private final CensusStore store;
  private final ShapeStore shapes;
  private final CensusProgress progress;
  private final TransactionTemplate transaction;

  CensusTasklet(
      String runId,
      Census census,
      ExportProfiles rows,
      CensusStore store,
      ShapeStore shapes,
      CensusProgress progress,
      PlatformTransactionManager transactions) {
    this.runId = runId;
    this.census = census;
    this.rows = rows;
    this.store = store;
    this.shapes = shapes;
    this.progress = progress;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Override
  public @Nullable RepeatStatus execute(StepContribution contribution, ChunkContext context) {
    try {
      Evidence evidence = census.take(rows);
      transaction.executeWithoutResult(
          status -> {
            store.enter(runId, evidence);
            shapes.enter(runId, rows.shape());
          });
      return RepeatStatus.FINISHED;
    } finally {
      progress.end();
    }
  }
}
