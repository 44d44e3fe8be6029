package io.profileimporter.job;

import io.profileimporter.census.CensusFileException;
import io.profileimporter.delivery.DeliveryStoppedException;
import io.profileimporter.delivery.UndeliverableException;
import io.profileimporter.ledger.LedgerFileException;
import io.profileimporter.report.RunStatus;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.dao.DataAccessException;

/** Has the framework execute the job of a run: for the first time, or again after any end. */
final class Launch {

  private static final String GO_ON = "; start the same command again and it goes on";
  private static final Logger log = LoggerFactory.getLogger(Launch.class);

  private final JobStore store;
  private final Job job;
  private final String advice;

  /**
   * Prepares to execute a job.
   *
   * @param goesOn whether the user can go on with the run after a failure
   */
  Launch(JobStore store, Job job, boolean goesOn) {
    this.store = store;
    this.job = job;
    this.advice = goesOn ? GO_ON : "";
  }

  /**
   * Executes the job until it ends in whatever way.
   *
   * @return why it ended; nothing where the end of the reading tells
   */
  Optional<RunEnd> execute(String runId) {
    JobParameters parameters = new JobParametersBuilder().addString("run", runId).toJobParameters();
    try {
      JobExecution execution = execute(parameters);
      BatchStatus status = execution.getStatus();
      return status == BatchStatus.COMPLETED || status == BatchStatus.STOPPED
          ? Optional.empty()
          : Optional.of(failure(execution));
    } catch (JobExecutionException refused) {
      throw new JobStoreException("the run cannot be started: " + refused.getMessage(), refused);
    }
  }

  private JobExecution execute(JobParameters parameters) throws JobExecutionException {
    JobOperator operator = store.operatorOf(job);
    @Nullable JobExecution last = store.repository().getLastJobExecution(job.getName(), parameters);
    if (last == null) {
      forgetWhatNeverStarted(parameters);
      return operator.start(job, parameters);
    }
    if (last.isRunning()) {
      last = operator.recover(last);
    } else if (last.getStatus() == BatchStatus.UNKNOWN) {
      markAsFailed(last);
    }
    return last.getStatus() == BatchStatus.COMPLETED ? last : operator.restart(last);
  }

  /** A kill between the framework's first two entries leaves a job that it can never start. */
  private void forgetWhatNeverStarted(JobParameters parameters) {
    @Nullable JobInstance entered = store.repository().getJobInstance(job.getName(), parameters);
    if (entered != null) {
      store.repository().deleteJobInstance(entered);
    }
  }

  /** The job store went away before the end could be written: all that is committed stands. */
  private void markAsFailed(JobExecution execution) {
    for (StepExecution step : execution.getStepExecutions()) {
      if (step.getStatus() == BatchStatus.UNKNOWN) {
        step.setStatus(BatchStatus.FAILED);
        store.repository().update(step);
      }
    }
    execution.setStatus(BatchStatus.FAILED);
    store.repository().update(execution);
  }

  private RunEnd failure(JobExecution execution) {
    throwIfStoreIsLost(execution);
    for (Throwable failure : execution.getAllFailureExceptions()) {
      for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
        Optional<RunEnd> known = known(cause);
        if (known.isPresent()) {
          return known.get();
        }
      }
      log.error("The run ended with an unexpected fault", bare(failure));
    }
    return RunEnd.of(RunStatus.FAILED, "an unexpected fault, which the log describes");
  }

  private void throwIfStoreIsLost(JobExecution execution) {
    for (Throwable failure : execution.getAllFailureExceptions()) {
      Optional<String> loss = store.lossIn(failure);
      if (loss.isPresent()) {
        throw new StoreLossException(loss.get(), failure);
      }
    }
  }

  private static Throwable bare(Throwable failure) {
    Throwable root = failure;
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      root = cause;
    }
    return UnexpectedFaultException.of(root);
  }

  private Optional<RunEnd> known(Throwable cause) {
    if (cause instanceof DeliveryStoppedException || cause instanceof CensusStoppedException) {
      return Optional.of(RunEnd.of(RunStatus.STOPPED, "it was asked to stop"));
    }
    if (cause instanceof HeldException held) {
      return Optional.of(RunEnd.of(RunStatus.HELD, String.valueOf(held.getMessage())));
    }
    if (cause instanceof UndeliverableException undeliverable) {
      return Optional.of(RunEnd.of(RunStatus.FAILED, undeliverable.getMessage() + advice));
    }
    if (cause instanceof CensusFileException unwritable) {
      return Optional.of(RunEnd.of(RunStatus.FAILED, unwritable.getMessage() + advice));
    }
    if (cause instanceof LedgerFileException unwritable) {
      return Optional.of(RunEnd.of(RunStatus.FAILED, unwritable.getMessage() + advice));
    }
    return cause instanceof DataAccessException failure
        ? Optional.of(storeFailure(failure))
        : Optional.empty();
  }

  /** A database's own message may hold values of rows; its kind and its state do not. */
  private RunEnd storeFailure(DataAccessException failure) {
    String state =
        failure.getMostSpecificCause() instanceof SQLException refused
            ? " (SQL state " + refused.getSQLState() + ")"
            : "";
    return RunEnd.of(
        RunStatus.FAILED,
        "the job store failed: "
            + failure.getClass().getSimpleName()
            + state
            + "; is it still there?"
            + advice);
  }
}
