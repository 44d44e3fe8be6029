package io.profileimporter.logging;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** Lines for a person: {@code 14:03:22.118 WARN io.profileimporter.job.Launch - …}. */
final class TextLines {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSS");

  private TextLines() {}

  static String of(LogLine line, Clock clock) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    out.print(TIME.format(LocalTime.now(clock)));
    out.println(" " + line.level() + " " + line.logger() + " - " + line.message());
    line.fault().ifPresent(fault -> fault.printStackTrace(out));
    out.flush();
    return text.toString();
  }
}
