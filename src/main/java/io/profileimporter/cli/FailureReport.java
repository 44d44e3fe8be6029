package io.profileimporter.cli;

import io.profileimporter.job.JobStoreException;
import io.profileimporter.job.RefusedStartException;
import io.profileimporter.job.UnexpectedFaultException;
import io.profileimporter.schedule.ScheduleBookException;
import io.profileimporter.settings.InvalidSettingsException;
import io.profileimporter.source.UnreadableSourceException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells what ended a command, in the user's terms; a stack trace goes to the log alone. */
final class FailureReport implements IExecutionExceptionHandler {

  private static final Logger log = LoggerFactory.getLogger(FailureReport.class);

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine command, ParseResult parseResult) {
    PrintWriter err = command.getErr();
    if (failure instanceof LaterFileException later && later.getCause() != null) {
      troubles(later.getCause()).forEach(err::println);
      err.println(later.getMessage());
      return ExitCode.INTERRUPTED;
    }
    List<String> troubles = troubles(failure);
    if (!troubles.isEmpty()) {
      troubles.forEach(err::println);
      if (failure instanceof InvalidSettingsException) {
        err.println(troubles.size() == 1 ? "1 problem." : many(troubles.size()));
      }
      return ExitCode.USAGE;
    }
    err.println(line(failure));
    log.error("The command failed", UnexpectedFaultException.of(failure));
    return ExitCode.INTERRUPTED;
  }

  /** A failure in one line; the text of an unexpected one may hold values of rows. */
  static String line(Exception failure) {
    List<String> troubles = troubles(failure);
    if (!troubles.isEmpty()) {
      return String.join("; ", troubles);
    }
    return failure instanceof JobStoreException
            || failure instanceof ScheduleBookException
            || failure instanceof UncheckedIOException
        ? String.valueOf(failure.getMessage())
        : "unexpected fault: " + failure.getClass().getSimpleName() + "; see the log";
  }

  /** Whether a command or a run could not begin, so that nothing was sent. */
  static boolean isRefusal(Exception failure) {
    return !troubles(failure).isEmpty();
  }

  /** Why a command or a run cannot begin; nothing where it is not that which failed. */
  private static List<String> troubles(Throwable failure) {
    if (failure instanceof InvalidSettingsException invalid) {
      return invalid.problems();
    }
    return failure instanceof UnreadableSourceException || failure instanceof RefusedStartException
        ? List.of(String.valueOf(failure.getMessage()))
        : List.of();
  }

  private static String many(int problems) {
    return problems + " problems; nothing was sent.";
  }
}
