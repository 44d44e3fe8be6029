package io.profileimporter.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Tells what is wrong with a command line where it is seen: the options are a line away, so that
 * they do not push the reason out of a small terminal.
 */
final class UsageReport implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException wrong, String[] arguments) {
    CommandLine command = wrong.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(wrong.getMessage());
    if (command.getParent() == null) {
      UnmatchedArgumentException.printSuggestions(wrong, err);
      command.usage(err);
    } else if (!UnmatchedArgumentException.printSuggestions(wrong, err)) {
      err.println("options: " + command.getCommandSpec().qualifiedName(" ") + " --help");
    }
    err.flush();
    return ExitCode.USAGE;
  }
}
