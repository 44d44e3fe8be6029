package io.profileimporter.logging;

import java.io.PrintStream;
import java.time.Clock;
import java.time.ZoneId;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.NOPMDCAdapter;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/** What SLF4J finds by its service file: our log, to standard error. */
public final class LogProvider implements SLF4JServiceProvider {

  private final LogFactory loggers =
      new LogFactory(Clock.system(ZoneId.systemDefault()), LogProvider::standardError);
  private final IMarkerFactory markers = new BasicMarkerFactory();
  private final MDCAdapter context = new NOPMDCAdapter();

  /** That of this moment: it may be exchanged. */
  private static PrintStream standardError() {
    return System.err;
  }

  @Override
  public ILoggerFactory getLoggerFactory() {
    return loggers;
  }

  @Override
  public IMarkerFactory getMarkerFactory() {
    return markers;
  }

  @Override
  public MDCAdapter getMDCAdapter() {
    return context;
  }

  @Override
  public String getRequestedApiVersion() {
    return "2.0.99";
  }

  @Override
  public void initialize() {
    // all is made with the provider
  }
}
