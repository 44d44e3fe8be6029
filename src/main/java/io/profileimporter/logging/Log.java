package io.profileimporter.logging;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;
import org.slf4j.event.KeyValuePair;
import org.slf4j.event.Level;
import org.slf4j.event.LoggingEvent;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;
import org.slf4j.spi.LoggingEventAware;

/** One logger, as SLF4J has it. */
final class Log extends LegacyAbstractLogger implements LoggingEventAware {

  private static final long serialVersionUID = 1L;

  private final transient LogFactory factory;

  Log(String name, LogFactory factory) {
    this.name = name;
    this.factory = factory;
  }

  @Override
  public boolean isTraceEnabled() {
    return LogLevels.isHeard(name, Level.TRACE);
  }

  @Override
  public boolean isDebugEnabled() {
    return LogLevels.isHeard(name, Level.DEBUG);
  }

  @Override
  public boolean isInfoEnabled() {
    return LogLevels.isHeard(name, Level.INFO);
  }

  @Override
  public boolean isWarnEnabled() {
    return LogLevels.isHeard(name, Level.WARN);
  }

  @Override
  public boolean isErrorEnabled() {
    return LogLevels.isHeard(name, Level.ERROR);
  }

  @Override
  protected @Nullable String getFullyQualifiedCallerName() {
    return null;
  }

  @Override
  protected void handleNormalizedLoggingCall(
      Level level,
      @Nullable Marker marker,
      String pattern,
      @Nullable Object @Nullable [] arguments,
      @Nullable Throwable fault) {
    write(level, pattern, arguments, Map.of(), fault);
  }

  /** Called for what the fluent API has put together, whose level it has asked for already. */
  @Override
  public void log(LoggingEvent event) {
    Map<String, Object> fields = new LinkedHashMap<>();
    if (event.getKeyValuePairs() != null) {
      for (KeyValuePair pair : event.getKeyValuePairs()) {
        fields.put(pair.key, pair.value);
      }
    }
    write(
        event.getLevel(),
        event.getMessage(),
        event.getArgumentArray(),
        fields,
        event.getThrowable());
  }

  private void write(
      Level level,
      String pattern,
      @Nullable Object @Nullable [] arguments,
      Map<String, Object> fields,
      @Nullable Throwable fault) {
    String message = MessageFormatter.basicArrayFormat(pattern, arguments);
    factory.write(
        new LogLine(
            level,
            name,
            Thread.currentThread().getName(),
            String.valueOf(message),
            fields,
            Optional.ofNullable(fault)));
  }
}
