package io.profileimporter.cli;

import io.profileimporter.logging.LogFactory;
import io.profileimporter.logging.LogFormat;
import io.profileimporter.logging.LoggedLines;
import java.io.PrintWriter;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Has a command speak in the format that the settings choose. */
final class LogChoice {

  private LogChoice() {}

  /** A person at a terminal goes on reading text; whatever else reads gets the log alone. */
  static void apply(LogFormat format, CommandLine command) {
    LogFactory.installed().use(format);
    if (isStructured()) {
      PrintWriter lines =
          new PrintWriter(new LoggedLines(LoggerFactory.getLogger(Console.class)), true);
      command.setOut(lines).setErr(lines);
    }
  }

  /** Whether all that a command says goes to the log, as fields. */
  static boolean isStructured() {
    return LogFactory.installed().format() == LogFormat.JSON && !Ansi.AUTO.enabled();
  }
}
