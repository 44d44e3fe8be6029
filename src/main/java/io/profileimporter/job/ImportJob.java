package io.profileimporter.job;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;

/**
 * The job: rows are read, mapped and screened ahead on one thread, and delivered chunk by chunk on
 * another. A chunk is one transaction: what became of its rows, the numbers and the position in the
 * export are committed together.
 */
final class ImportJob {

  static final String NAME = "import";

  private ImportJob() {}

  static Job of(JobStore store, int setSize, PreparedRowReader reader, DeliveryWriter writer) {
    JobRepository repository = store.repository();
    Step deliver =
        new StepBuilder("deliver", repository)
            .<PreparedRow, PreparedRow>chunk(setSize)
            .transactionManager(store.transactions())
            .reader(reader)
            .writer(writer)
            .listener(reader)
            .build();
    return new JobBuilder(NAME, repository).start(deliver).build();
  }
}
