package io.profileimporter.logging;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.slf4j.ILoggerFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The log of this process: its format, and what every line of it says. */
public final class LogFactory implements ILoggerFactory {

  private final Clock clock;
  private final Supplier<PrintStream> out;
  private final Map<String, Logger> loggers = new ConcurrentHashMap<>();
  private volatile LogFormat format = LogFormat.TEXT;
  private volatile Map<String, String> context = Map.of();

  LogFactory(Clock clock, Supplier<PrintStream> out) {
    this.clock = clock;
    this.out = out;
  }

  /** The one that all loggers of this process come from. */
  public static LogFactory installed() {
    return (LogFactory) LoggerFactory.getILoggerFactory();
  }

  /** Writes in this format from now on. */
  public void use(LogFormat chosen) {
    format = chosen;
  }

  public LogFormat format() {
    return format;
  }

  /**
   * Says what is being done, in fields of every line from now on.
   *
   * @param fields such as the run's name; none of them holds a value of a row
   */
  public void during(Map<String, String> fields) {
    context = Map.copyOf(fields);
  }

  @Override
  public Logger getLogger(String name) {
    return loggers.computeIfAbsent(name, made -> new Log(made, this));
  }

  /** Writes a line in one piece. */
  void write(LogLine line) {
    String text =
        switch (format) {
          case TEXT -> TextLines.of(line, clock);
          case JSON -> JsonLines.of(line, context, clock);
        };
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    PrintStream stream = out.get();
    synchronized (this) {
      stream.write(bytes, 0, bytes.length);
      stream.flush();
    }
  }
}
