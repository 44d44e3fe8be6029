package io.profileimporter.cli;

import io.profileimporter.report.Run;
import io.profileimporter.report.RunStore;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Finds the run that a command names. */
final class RunName {

  /** Names the newest run. */
  static final String LAST = "last";

  private RunName() {}

  /**
   * The run of this name.
   *
   * @throws ParameterException where there is none
   */
  static Run find(RunStore runs, String name, CommandLine command) {
    Optional<Run> found = name.equals(LAST) ? runs.newest(1).stream().findFirst() : runs.find(name);
    return found.orElseThrow(
        () ->
            new ParameterException(
                command,
                name.equals(LAST)
                    ? "RUN: there are no runs yet"
                    : "RUN: expected the name of a run, or last, but was \""
                        + name
                        + "\"; the command runs lists them"));
  }
}
