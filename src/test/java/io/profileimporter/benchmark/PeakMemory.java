package io.profileimporter.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The most memory that a process had at once, as Linux remembers it while the process lives. */
final class PeakMemory {

  private static final Pattern HIGH_WATER = Pattern.compile("VmHWM:\\s+(\\d+) kB");

  private final Path status;
  private double megabytes;

  PeakMemory(long pid) {
    this.status = Path.of("/proc", Long.toString(pid), "status");
  }

  /** Looks at the high-water mark; the last look before the process ends counts. */
  void look() {
    try {
      Matcher mark = HIGH_WATER.matcher(Files.readString(status));
      if (mark.find()) {
        megabytes = Math.max(megabytes, Double.parseDouble(mark.group(1)) / 1024);
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
