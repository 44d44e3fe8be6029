package io.profileimporter.benchmark;

import io.profileimporter.benchmark.ImportRuns.Imported;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A server that takes 50 ms: no more than window / latency is possible. */
final class LatencySpeed implements Measurement {

  private static final int WINDOW = 64;
  private static final int LATENCY_MILLIS = 50;

  private final Path folder;
  private final Exports exports;
  private final Options options;

  LatencySpeed(Path folder, Exports exports, Options options) {
    this.folder = folder;
    this.exports = exports;
    this.options = options;
  }

  @Override
  public List<Comparison> take() {
    Path export = exports.of(options.latencyRows());
    try (Api api = Api.start(folder, "--faults", "latency=" + LATENCY_MILLIS + "ms")) {
      String delivery = "endpoint: profile-set, in-flight: " + WINDOW;
      return List.of(speed(new ImportRuns(folder, api.uri(), delivery).run(export)));
    }
  }

  private Comparison speed(Imported run) {
    String name =
        String.format(
            Locale.ROOT,
            "profile-set, %,d rows, latency %d ms",
            options.latencyRows(),
            LATENCY_MILLIS);
    return new Comparison(
        Unit.REQUESTS_PER_SECOND,
        new Figure(name, run.requests() / run.runSeconds()),
        Optional.of(
            new Figure("window " + WINDOW + " / latency", WINDOW * 1000.0 / LATENCY_MILLIS)),
        new Goal.AtLeast(0.9));
  }
}
