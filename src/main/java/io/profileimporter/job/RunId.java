package io.profileimporter.job;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/** Names runs: the time of the start in UTC, so that they sort, and some chance against doubles. */
final class RunId {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

  private RunId() {}

  /** A new name: {@code 20261123-133105-1f3a}. */
  static String next(Clock clock) {
    String time = TIME.format(clock.instant().atOffset(ZoneOffset.UTC));
    return time + "-" + UUID.randomUUID().toString().substring(0, 4);
  }
}
