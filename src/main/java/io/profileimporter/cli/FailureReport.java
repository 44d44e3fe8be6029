package io.profileimporter.cli;

import io.profileimporter.job.JobStoreException;
import io.profileimporter.job.RefusedStartException;
import io.profileimporter.settings.InvalidSettingsException;
import io.profileimporter.source.UnreadableSourceException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
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
    if (failure instanceof InvalidSettingsException invalid) {
      invalid.problems().forEach(err::println);
      err.println(invalid.problems().size() == 1 ? "1 problem." : many(invalid));
      return ExitCode.USAGE;
    }
    if (failure instanceof UnreadableSourceException || failure instanceof RefusedStartException) {
      err.println(failure.getMessage());
      return ExitCode.USAGE;
    }
    if (failure instanceof JobStoreException || failure instanceof UncheckedIOException) {
      err.println(failure.getMessage());
    } else {
      err.println("unexpected fault: " + failure.getClass().getSimpleName() + "; see the log");
    }
    log.error("The command failed", failure);
    return ExitCode.INTERRUPTED;
  }

  private static String many(InvalidSettingsException invalid) {
    return invalid.problems().size() + " problems; nothing was sent.";
  }
}
