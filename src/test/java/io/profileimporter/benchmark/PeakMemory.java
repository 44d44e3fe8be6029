package io.profileimporter.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The most memory of its own that a process was seen to have. What is mapped from files is not in
 * it: the system takes that back when it needs it.
 */
final class PeakMemory {

  private static final Pattern OWN = Pattern.compile("RssAnon:\\s+(\\d+) kB");

  private final Path status;
  private double megabytes;

  PeakMemory(long pid) {
    this.status = Path.of("/proc", Long.toString(pid), "status");
  }

  /** Looks how much it is now; to be asked now and then while the process lives. */
  void look() {
    try {
      Matcher own = OWN.matcher(Files.readString(status));
      if (own.find()) {
        megabytes = Math.max(megabytes, Double.parseDouble(own.group(1)) / 1024);
      }
    } catch (IOException endedOrNotLinux) {
      // what was seen before stands
    }
  }

  /** In MiB; 0 where the system does not tell. */
  double megabytes() {
    return megabytes;
  }
}
