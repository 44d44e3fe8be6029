package io.profileimporter.benchmark;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How much is measured.
 *
 * @param runs of each import and its yardstick, in turn; the median counts
 * @param shortRuns the same for what takes a second or two
 * @param audienceRows rows of the export that is delivered in whole sets
 * @param setRows rows of the export that is delivered one profile a request
 * @param latencyRows the same, to a server that takes its time
 * @param memory whether the memory is compared with that of a tenth of the rows, which says nothing
 *     before the heap has been full once
 * @param parts what is measured
 */
record Options(
    int runs,
    int shortRuns,
    long audienceRows,
    long setRows,
    long latencyRows,
    boolean memory,
    Set<Part> parts) {

  static final String USAGE =
      """
      options: --quick             small sizes, one run each: about two minutes
               --runs N            runs of each import and its yardstick, in turn
               --audience-rows N   rows for import-audience
               --set-rows N        rows for profile-set
               --latency-rows N    rows for profile-set to a server that takes 50 ms
               --only NAME,NAME    of start, set, audience, latency
      """;

  /** What can be measured alone. */
  enum Part {
    START,
    SET,
    AUDIENCE,
    LATENCY
  }

  private static final Options FULL =
      new Options(3, 7, 1_000_000, 1_000_000, 60_000, true, EnumSet.allOf(Part.class));
  private static final Options QUICK =
      new Options(1, 3, 100_000, 200_000, 20_000, false, EnumSet.allOf(Part.class));

  Options {
    if (runs < 1 || audienceRows < 10 || setRows < 10 || latencyRows < 10) {
      throw new IllegalArgumentException("expected at least 1 run and 10 rows");
    }
  }

  /**
   * Reads the words of the command line.
   *
   * @throws IllegalArgumentException where they are none of {@link #USAGE}
   */
  static Options of(List<String> words) {
    Options options = words.contains("--quick") ? QUICK : FULL;
    List<String> rest = words.stream().filter(word -> !word.equals("--quick")).toList();
    for (int at = 0; at < rest.size(); at += 2) {
      if (at + 1 == rest.size()) {
        throw new IllegalArgumentException("expected a value after " + rest.get(at));
      }
      options = options.with(rest.get(at), rest.get(at + 1));
    }
    return options;
  }

  private Options with(String name, String value) {
    return switch (name) {
      case "--runs" -> withRuns(Integer.parseInt(value));
      case "--audience-rows" -> withRows(Long.parseLong(value), setRows, latencyRows);
      case "--set-rows" -> withRows(audienceRows, Long.parseLong(value), latencyRows);
      case "--latency-rows" -> withRows(audienceRows, setRows, Long.parseLong(value));
      case "--only" ->
          withParts(EnumSet.copyOf(Stream.of(value.split(",")).map(Options::part).toList()));
      default -> throw new IllegalArgumentException("unknown option " + name);
    };
  }

  private static Part part(String name) {
    return Part.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private Options withRuns(int number) {
    return new Options(number, shortRuns, audienceRows, setRows, latencyRows, memory, parts);
  }

  private Options withRows(long audience, long set, long latency) {
    return new Options(runs, shortRuns, audience, set, latency, memory, parts);
  }

  private Options withParts(Set<Part> some) {
    return new Options(runs, shortRuns, audienceRows, setRows, latencyRows, memory, some);
  }
}
