package io.profileimporter.benchmark;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Measures the packaged importer, and prints each figure beside its yardstick. */
public final class Benchmark {

  private static final Path FOLDER = Path.of("target/benchmark");

  private Benchmark() {}

  /** Measures what {@link Options#USAGE} says. */
  public static void main(String[] arguments) {
    try {
      measure(Options.of(List.of(arguments)));
    } catch (IllegalArgumentException unusable) {
      System.err.println(unusable.getMessage());
      System.err.print(Options.USAGE);
      System.exit(2);
    }
  }

  private static void measure(Options options) {
    machine().forEach(System.out::println);
    List<List<String>> rows = new ArrayList<>();
    measurements(options)
        .forEach(
            (part, measurement) -> {
              System.out.println("measuring: " + part.name().toLowerCase(Locale.ROOT));
              measurement.take().forEach(comparison -> rows.add(comparison.cells()));
            });
    new TextTable(Comparison.COLUMNS, rows).lines().forEach(System.out::println);
  }

  private static List<String> machine() {
    int processors = Runtime.getRuntime().availableProcessors();
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    List<String> lines = new ArrayList<>();
    lines.add("JDK %d, %d processors".formatted(Runtime.version().feature(), processors));
    if (load > processors / 2.0) {
      lines.add("other programs are at work (load %.1f): figures will be low".formatted(load));
    }
    if (!Wrk.isInstalled()) {
      lines.add("wrk is not installed: profile-set has no yardstick here");
    }
    return lines;
  }

  private static Map<Options.Part, Measurement> measurements(Options options) {
    Exports exports = new Exports(FOLDER);
    Map<Options.Part, Measurement> all = new LinkedHashMap<>();
    all.put(Options.Part.START, new StartUp(FOLDER, exports, options));
    all.put(Options.Part.SET, new SetSpeed(FOLDER, exports, options));
    all.put(Options.Part.AUDIENCE, new AudienceSpeed(FOLDER, exports, options));
    all.put(Options.Part.LATENCY, new LatencySpeed(FOLDER, exports, options));
    all.keySet().retainAll(options.parts());
    return all;
  }
}
