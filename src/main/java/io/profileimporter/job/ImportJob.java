package io.profileimporter.job;

import java.util.Optional;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;

/**
 * The job: first the export's census is taken, where it can be read twice; then rows are read ahead
 * on one thread, mapped and screened on as many as there are processors, and delivered set by set,
 * in the order of the export, on another. A set is one chunk, and a chunk is one transaction: what
 * became of its rows, the numbers and the position in the export are committed together.
 */
final class ImportJob {

  static final String NAME = "import";

  private ImportJob() {}

  static Job of(
      JobStore store,
      Optional<CensusTasklet> census,
      PreparedSetReader reader,
      DeliveryWriter writer) {
    JobRepository repository = store.repository();
    Step deliver =
        new StepBuilder("deliver", repository)
            .<PreparedSet, PreparedSet>chunk(1)
            .transactionManager(store.transactions())
            .reader(reader)
            .writer(writer)
            .listener(reader)
            .build();
    JobBuilder job = new JobBuilder(NAME, repository);
    return census
        .map(tasklet -> job.start(censusStep(repository, tasklet)).next(deliver).build())
        .orElseGet(() -> job.start(deliver).build());
  }

  /** It may take long, and no transaction is to be open meanwhile. */
  private static Step censusStep(JobRepository repository, CensusTasklet tasklet) {
    return new StepBuilder("census", repository)
        .tasklet(tasklet, new ResourcelessTransactionManager())
        .build();
  }
}
