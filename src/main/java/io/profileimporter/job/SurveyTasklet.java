package io.profileimporter.job;

import io.profileimporter.report.ShapeStore;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads an export of which no census is taken, for its shape alone, and keeps that. */
final class SurveyTasklet implements Tasklet {

  private final String runId;
  private final ExportProfiles rows;
  private final ShapeStore shapes;
  private final CensusProgress progress;
  private final TransactionTemplate transaction;

  SurveyTasklet(
      String runId,
      ExportProfiles rows,
      ShapeStore shapes,
      CensusProgress progress,
      PlatformTransactionManager transactions) {
    this.runId = runId;
    this.rows = rows;
    this.shapes = shapes;
    this.progress = progress;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Override
  public @Nullable RepeatStatus execute(StepContribution contribution, ChunkContext context) {
    try {
      rows.survey();
      transaction.executeWithoutResult(status -> shapes.enter(runId, rows.shape()));
      return RepeatStatus.FINISHED;
    } finally {
      progress.end();
    }
  }
}
