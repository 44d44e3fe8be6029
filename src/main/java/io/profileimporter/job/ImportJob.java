package io.profileimporter.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;

/**
 * The job: first the brakes ask whether the export was imported before, and the API whether it
 * takes the keys, where the export is large; then its census is taken, where it can be read twice,
 * and the brakes ask whether it has its usual shape. Then rows are read ahead on one thread, mapped
 * and screened on as many as there are processors, and delivered set by set, in the order of the
 * export, on another. A set is one chunk, and a chunk is one transaction: what became of its rows,
 * the numbers and the position in the export are committed together. At the end, the rows are sent
 * of customers whom the ledger has found to be due.
 */
final class ImportJob {

  static final String NAME = "import";

  private ImportJob() {}

  static Job of(
      JobStore store,
      List<SideStep> first,
      PreparedSetReader reader,
      ItemWriter<PreparedSet> writer,
      Optional<SideStep> last) {
    JobRepository repository = store.repository();
    Step deliver =
        new StepBuilder("deliver", repository)
            .<PreparedSet, PreparedSet>chunk(1)
            .transactionManager(store.transactions())
            .reader(reader)
            .writer(writer)
            .listener(reader)
            .build();
    List<Step> steps = new ArrayList<>();
    first.forEach(step -> steps.add(built(repository, step)));
    steps.add(deliver);
    last.ifPresent(step -> steps.add(built(repository, step)));
    SimpleJobBuilder job = new JobBuilder(NAME, repository).start(steps.get(0));
    steps.subList(1, steps.size()).forEach(job::next);
    return job.build();
  }

  /** It may take long, and no transaction is to be open meanwhile. */
  private static Step built(JobRepository repository, SideStep step) {
    return new StepBuilder(step.name(), repository)
        .tasklet(step.tasklet(), new ResourcelessTransactionManager())
        .build();
  }
}
