package io.profileimporter.benchmark;

import io.profileimporter.benchmark.Child.Ended;
import io.profileimporter.benchmark.ImportRuns.Imported;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whole sets a request, beside Commons CSV reading the same file and doing nothing with it. */
final class AudienceSpeed implements Measurement {

  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final String DELIVERY = "endpoint: import-audience, requests-per-minute: 100000";

  private final Path folder;
  private final Exports exports;
  private final Options options;

  AudienceSpeed(Path folder, Exports exports, Options options) {
    this.folder = folder;
    this.exports = exports;
    this.options = options;
  }

  @Override
  public List<Comparison> take() {
    Path export = exports.of(options.audienceRows());
    Path tenth = exports.of(options.audienceRows() / 10);
    try (Api api = Api.start(folder)) {
      ImportRuns imports = new ImportRuns(folder, api.uri(), DELIVERY);
      Imported small = imports.run(tenth);
      List<Imported> runs = new ArrayList<>();
      List<Imported> tuned = new ArrayList<>();
      List<Ended> readings = new ArrayList<>();
      for (int run = 0; run < options.runs(); run++) {
        runs.add(imports.run(export));
        readings.add(read(export));
        tuned.add(imports.tuned().run(export));
      }
      List<Comparison> taken = new ArrayList<>();
      taken.add(speed("", runs, readings));
      taken.add(speed(", config/jvm.options", tuned, readings));
      if (options.memory()) {
        taken.add(Memory.of("import-audience", options.audienceRows(), runs, small));
      }
      return taken;
    }
  }

  private Ended read(Path export) {
    List<String> words = List.of(export.toString());
    try (Child reading =
        Packaged.startBeside(folder, CommonsCsvAlone.class, ImportRuns.SMALL_HEAP, words)) {
      return reading.awaitEnd(PATIENCE);
    }
  }

  private Comparison speed(String beside, List<Imported> runs, List<Ended> readings) {
    String name =
        String.format(Locale.ROOT, "import-audience, %,d rows%s", options.audienceRows(), beside);
    return new Comparison(
        Unit.SECONDS,
        Figure.of(name, runs, Imported::seconds),
        Optional.of(Figure.of("Commons CSV alone", readings, Ended::seconds)),
        new Goal.AtMost(4));
  }
}
