package io.profileimporter.benchmark;

import io.profileimporter.benchmark.Child.Ended;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a person waits for: the help, and an import of 20 customers, beside a bare JVM. */
final class StartUp implements Measurement {

  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final long ROWS = 20;

  private final Path folder;
  private final Exports exports;
  private final Options options;

  StartUp(Path folder, Exports exports, Options options) {
    this.folder = folder;
    this.exports = exports;
    this.options = options;
  }

  @Override
  public List<Comparison> take() {
    Path export = exports.of(ROWS);
    try (Api api = Api.start(folder)) {
      URI uri = api.uri();
      ImportRuns imports = new ImportRuns(folder, uri, "endpoint: profile-set");
      imports.run(export);
      List<Double> helps = new ArrayList<>();
      List<Double> runs = new ArrayList<>();
      List<Double> bare = new ArrayList<>();
      for (int run = 0; run < options.shortRuns(); run++) {
        helps.add(seconds(Packaged.start(folder, List.of(), List.of("--help"))));
        runs.add(imports.run(export).seconds());
        bare.add(seconds(Packaged.startBeside(folder, Nothing.class, List.of(), List.of())));
      }
      Figure nothing = Figure.of("a JVM that does nothing", bare, run -> run);
      return List.of(
          within(Figure.of("--help", helps, run -> run), nothing, 0.4),
          within(Figure.of("import of 20 rows", runs, run -> run), nothing, 1.6));
    }
  }

  private static double seconds(Child started) {
    try (started) {
      Ended ended = started.awaitEnd(PATIENCE);
      if (ended.code() != 0) {
        throw new IllegalStateException(started + " ended with " + ended.code());
      }
      return ended.seconds();
    }
  }

  private static Comparison within(Figure measured, Figure nothing, double seconds) {
    return new Comparison(Unit.SECONDS, measured, Optional.of(nothing), new Goal.Within(seconds));
  }
}
