package io.profileimporter.benchmark;

import io.profileimporter.benchmark.ImportRuns.Imported;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One profile a request, beside the highest rate of wrk on the same server, taken before and after.
 */
final class SetSpeed implements Measurement {

  private static final Duration WRK_TIME = Duration.ofSeconds(6);
  private static final long SAMPLE_ROWS = 50;

  private final Path folder;
  private final Exports exports;
  private final Options options;

  SetSpeed(Path folder, Exports exports, Options options) {
    this.folder = folder;
    this.exports = exports;
    this.options = options;
  }

  @Override
  public List<Comparison> take() {
    Path export = exports.of(options.setRows());
    Path tenth = exports.of(options.setRows() / 10);
    String body = SampleBody.of(exports.of(SAMPLE_ROWS), folder);
    try (Api api = Api.start(folder)) {
      ImportRuns imports = new ImportRuns(folder, api.uri(), "endpoint: profile-set");
      Imported small = imports.run(tenth);
      List<Imported> runs = new ArrayList<>();
      List<Imported> tuned = new ArrayList<>();
      List<Double> rates = new ArrayList<>(wrk(body, api));
      for (int run = 0; run < options.runs(); run++) {
        runs.add(imports.run(export));
        rates.addAll(wrk(body, api));
        tuned.add(imports.tuned().run(export));
      }
      List<Comparison> taken = new ArrayList<>();
      taken.add(speed("whole process", runs, rates));
      taken.add(speed("config/jvm.options", tuned, rates));
      if (options.memory()) {
        taken.add(Memory.of("profile-set", options.setRows(), runs, small));
      }
      return taken;
    }
  }

  /** Its rate now: what else the machine does, it does to both. */
  private List<Double> wrk(String body, Api api) {
    return Wrk.isInstalled()
        ? List.of(Wrk.sending(body, folder).rate(api.uri().resolve("/profile/set"), WRK_TIME))
        : List.of();
  }

  private Comparison speed(String beside, List<Imported> runs, List<Double> rates) {
    String name =
        String.format(Locale.ROOT, "profile-set, %,d rows, %s", options.setRows(), beside);
    return new Comparison(
        Unit.REQUESTS_PER_SECOND,
        Figure.of(name, runs, Imported::requestsPerSecond),
        rates.isEmpty()
            ? Optional.empty()
            : Optional.of(
                Figure.of("wrk, " + Wrk.CONNECTIONS + " connections", rates, rate -> rate)),
        new Goal.AtLeast(0.3));
  }
}
