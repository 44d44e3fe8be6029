package io.profileimporter.job;

import javax.sql.DataSource;
import org.springframework.batch.core.configuration.DuplicateJobException;
import org.springframework.batch.core.configuration.JobRegistry;
import org.springframework.batch.core.configuration.support.JdbcDefaultBatchConfiguration;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.job.Job;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Isolation;

/** The framework's standard set-up, given what it needs instead of looking for it in a context. */
final class BatchFramework extends JdbcDefaultBatchConfiguration {

  private final DataSource dataSource;
  private final PlatformTransactionManager transactions;
  private final MapJobRegistry jobs;

  /** The framework for these jobs; a restart finds them by name. */
  BatchFramework(DataSource dataSource, PlatformTransactionManager transactions, Job... jobs) {
    this.dataSource = dataSource;
    this.transactions = transactions;
    this.jobs = registryOf(jobs);
  }

  private static MapJobRegistry registryOf(Job... jobs) {
    MapJobRegistry registry = new MapJobRegistry();
    try {
      for (Job job : jobs) {
        registry.register(job);
      }
    } catch (DuplicateJobException sameNameTwice) {
      throw new IllegalArgumentException(sameNameTwice);
    }
    return registry;
  }

  @Override
  protected DataSource getDataSource() {
    return dataSource;
  }

  @Override
  protected PlatformTransactionManager getTransactionManager() {
    return transactions;
  }

  @Override
  protected JobRegistry getJobRegistry() {
    return jobs;
  }

  /** The default, SERIALIZABLE, makes PostgreSQL refuse jobs that start at the same moment. */
  @Override
  protected Isolation getIsolationLevelForCreate() {
    return Isolation.READ_COMMITTED;
  }
}
