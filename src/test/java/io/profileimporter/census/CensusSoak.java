package io.profileimporter.census;

import io.profileimporter.profile.Profile;
import io.profileimporter.sampledata.PlantedFile;
import io.profileimporter.settings.Problems;
import io.profileimporter.settings.SettingsNode;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Consumer;

/**
 * Takes the census of a planted file of any size, and tells what was found, what was missed and
 * what was found wrongly: {@code java -Xmx256m … io.profileimporter.census.CensusSoak ROWS
 * [TIMES]}. With TIMES every customer stands in the file so often. Exit code 1 where anything was
 * missed or wrong.
 */
public final class CensusSoak {

  private CensusSoak() {}

  /** Runs the census that the arguments ask for. */
  public static void main(String[] arguments) {
    int times = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1;
    PlantedFile file = new PlantedFile(1, Long.parseLong(arguments[0]) / times);
    EvidenceSettings settings =
        EvidenceSettings.from(SettingsNode.empty("defaults", new Problems()));
    Room room = Room.of(Runtime.getRuntime().maxMemory());
    Path folder = Path.of(System.getProperty("java.io.tmpdir"));
    Census census = new Census(settings, reason -> isShared(reason.code()), 1, room, folder);
    long started = System.nanoTime();
    Evidence evidence = census.take(new PlantedRows(file, times));
    System.out.printf(Locale.ROOT, "taken in %.1f s%n", (System.nanoTime() - started) / 1e9);
    System.out.println(evidence.counts());
    System.exit(isRight(file, evidence) ? 0 : 1);
  }

  /** The rows of a planted file, which are made anew whenever they are read. */
  private record PlantedRows(PlantedFile file, int times) implements CensusRows {

    @Override
    public <T> void read(Noting<T> noting, Consumer<T> notes) {
      long started = System.nanoTime();
      long rows = times * file.rows();
      for (long row = 0; row < rows; row++) {
        notes.accept(noting.note(profile(row), row + 1));
      }
      System.out.printf(
          Locale.ROOT, "read %,d rows in %.1f s%n", rows, (System.nanoTime() - started) / 1e9);
    }

    private Profile profile(long row) {
      return Profiles.of(file.row(row % file.rows()));
    }

    @Override
    public void lookUp(SortedSet<Long> records, Sink sink) {
      records.forEach(record -> sink.take(profile(record - 1), record, record));
    }

    @Override
    public void working(double share) {
      // nobody looks
    }
  }

  private static boolean isRight(PlantedFile file, Evidence evidence) {
    ValueHash hash = new ValueHash(1);
    Set<Long> planted = new HashSet<>();
    for (String value : file.planted()) {
      int space = value.indexOf(' ');
      String name = value.substring(0, space).toUpperCase(Locale.ROOT);
      planted.add(hash.of(CountedField.valueOf(name), value.substring(space + 1)));
    }
    Set<Long> found = new HashSet<>();
    evidence.findings().stream()
        .filter(finding -> isShared(finding.reason().code()))
        .forEach(finding -> found.add(finding.hash()));
    long missed = planted.stream().filter(value -> !found.contains(value)).count();
    long wrong = found.stream().filter(value -> !planted.contains(value)).count();
    System.out.printf(
        Locale.ROOT, "planted %,d, missed %,d, wrong %,d%n", planted.size(), missed, wrong);
    return missed + wrong == 0;
  }

  private static boolean isShared(String code) {
    return code.endsWith("-shared") || code.equals("birthday-overrepresented");
  }
}
