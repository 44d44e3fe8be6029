package io.profileimporter.logging;

import java.util.List;
import java.util.Optional;
import org.slf4j.event.Level;

/** From which level on a logger is heard. Libraries speak of warnings only, if at all. */
final class LogLevels {

  /** The first prefix that fits decides. */
  private static final List<Threshold> THRESHOLDS =
      List.of(
          // The framework logs a failed step with its stack trace; the run's own message says it.
          new Threshold("org.springframework.batch", Optional.empty()),
          new Threshold("com.zaxxer.hikari", Optional.empty()),
          // Each exchange tells of its broken connection itself.
          new Threshold("io.vertx.core.net.impl.ConnectionBase", Optional.empty()),
          new Threshold("org.flywaydb", Optional.of(Level.ERROR)),
          new Threshold("io.netty", Optional.of(Level.ERROR)),
          new Threshold("io.profileimporter", Optional.of(Level.INFO)),
          new Threshold("", Optional.of(Level.WARN)));

  private LogLevels() {}

  /** A prefix of names and the least level that is heard; none where nothing is. */
  private record Threshold(String prefix, Optional<Level> least) {}

  static boolean isHeard(String logger, Level level) {
    return THRESHOLDS.stream()
        .filter(threshold -> logger.startsWith(threshold.prefix))
        .findFirst()
        .flatMap(Threshold::least)
        .filter(least -> level.toInt() >= least.toInt())
        .isPresent();
  }
}
