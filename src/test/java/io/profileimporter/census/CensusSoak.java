package io.profileimporter.census;

import io.profileimporter.sampledata.PlantedFile;
import io.profileimporter.settings.Problems;
import io.profileimporter.settings.SettingsNode;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Takes the census of a planted file of any size, and tells what was found, what was missed and
 * what was found wrongly: {@code java -Xmx256m … io.profileimporter.census.CensusSoak ROWS
 * [SKETCH_MB]}. Exit code 1 where anything was missed or wrong.
 */
public final class CensusSoak {

  private CensusSoak() {}

  /** Runs the census that the arguments ask for. */
  public static void main(String[] arguments) {
    PlantedFile file = new PlantedFile(1, Long.parseLong(arguments[0]));
    long sketch = (arguments.length > 1 ? Long.parseLong(arguments[1]) : 96) << 20;
    EvidenceSettings settings =
        EvidenceSettings.from(SettingsNode.empty("defaults", new Problems()));
    Census census = new Census(settings, reason -> isShared(reason.code()), 1, sketch);
    Evidence evidence = census.take((pass, sink) -> read(file, pass, sink));
    System.out.println(evidence.counts());
    System.exit(isRight(file, evidence) ? 0 : 1);
  }

  private static void read(PlantedFile file, String pass, CensusRows.Sink sink) {
    long started = System.nanoTime();
    long row = 0;
    while (row < file.rows() && sink.take(Profiles.of(file.row(row)), row + 1)) {
      row++;
    }
    System.out.printf(
        Locale.ROOT, "%s: %,d rows, %.1f s%n", pass, row, (System.nanoTime() - started) / 1e9);
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
