package io.profileimporter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

class FailureReportTest {

  private final PrintStream standardError = System.err;
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();
  private final StringWriter told = new StringWriter();

  @BeforeEach
  void listen() {
    System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void close() {
    System.setErr(standardError);
  }

  @Test
  void logsNoTextThatMayHoldValues() {
    String text = "Value too long: 'anna@example.com'";
    Exception fault = new IllegalStateException(text, new SQLException(text));
    CommandLine command = ProfileImporter.commandLine("runs").setErr(new PrintWriter(told));
    int code =
        new FailureReport()
            .handleExecutionException(
                fault, command, ParseResult.builder(command.getCommandSpec()).build());
    assertThat(code).isEqualTo(ExitCode.INTERRUPTED);
    assertThat(told).hasToString("unexpected fault: IllegalStateException; see the log\n");
    assertThat(log.toString(StandardCharsets.UTF_8))
        .contains("The command failed")
        .contains("java.lang.IllegalStateException", "java.sql.SQLException", "FailureReportTest")
        .doesNotContain("anna@example.com");
  }
}
