package io.profileimporter.benchmark;

import io.profileimporter.mapping.MappingPlan;
import io.profileimporter.mapping.RowMapper;
import io.profileimporter.profile.MappedRow;
import io.profileimporter.row.Outcome;
import io.profileimporter.row.TableForm;
import io.profileimporter.sampledata.GenerateExport;
import io.profileimporter.screening.Screening;
import io.profileimporter.screening.ScreeningSettings;
import io.profileimporter.settings.Problems;
import io.profileimporter.settings.SettingsFile;
import io.profileimporter.settings.SettingsNode;
import io.profileimporter.source.ReadRow;
import io.profileimporter.source.RowReader;
import io.profileimporter.source.RowReaders;
import io.profileimporter.source.SourceSettings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Generated customers as an export has them, read and mapped as an import does it. */
final class GeneratedCustomers {

  private static final Path MAPPING = Path.of("src/test/resources/sampledata/customers-25.yaml");
  private static final String DELIMITER = ";";

  private final Problems problems = new Problems();
  private final Clock clock = Clock.systemUTC();
  private final SettingsNode mapping;
  private final Screening screening;
  private final String header;
  private final List<String> lines;

  /** So many different customers, none of whom holds anything that would be dropped. */
  GeneratedCustomers(int count) {
    this.mapping = SettingsFile.parse(MAPPING.toString(), text(MAPPING), problems);
    this.screening =
        new Screening(
            ScreeningSettings.from(SettingsNode.empty("defaults", new Problems())), clock);
    List<String> export = export(count);
    this.header = export.get(0);
    this.lines = export.subList(1, export.size());
  }

  Screening screening() {
    return screening;
  }

  String header() {
    return header;
  }

  /** One line a customer, about every other cell empty, as in many an export. */
  List<String> lines() {
    return lines;
  }

  /**
   * The same customers with every cell filled: where one has none, from a customer before. Those
   * whose values would contradict each other are left out.
   */
  List<String> fullLines() {
    List<String> full = new ArrayList<>(lines.size());
    String[] known = new String[header.split(DELIMITER, -1).length];
    for (String line : lines) {
      String[] cells = line.split(DELIMITER, -1);
      boolean whole = true;
      for (int cell = 0; cell < cells.length; cell++) {
        known[cell] = cells[cell].isEmpty() ? known[cell] : cells[cell];
        whole &= known[cell] != null;
      }
      if (whole) {
        full.add(String.join(DELIMITER, known));
      }
    }
    return full.stream().filter(line -> isSound(rows(List.of(line)).get(0))).toList();
  }

  private boolean isSound(MappedRow row) {
    return row.unreadable().isEmpty()
        && screening.screen(row) instanceof Outcome.Kept<?> kept
        && kept.dropped().isEmpty();
  }

  /** The rows of some lines, mapped. */
  List<MappedRow> rows(List<String> some) {
    byte[] bytes = (header + "\n" + String.join("\n", some)).getBytes(StandardCharsets.UTF_8);
    List<MappedRow> rows = new ArrayList<>(some.size());
    try (RowReader reader =
        RowReaders.open(
            new ByteArrayInputStream(bytes), "generated.csv", SourceSettings.detected())) {
      RowMapper mapper =
          MappingPlan.from(mapping, clock).bind(reader.table().map(TableForm::columns), problems);
      for (Optional<ReadRow> row = reader.next(); row.isPresent(); row = reader.next()) {
        rows.add(mapper.map(row.get().row()));
      }
    }
    return rows;
  }

  private static List<String> export(int count) {
    try {
      Path file = Files.createTempFile("customers-", ".csv");
      try {
        GenerateExport.write(file, count, 1, true);
        return text(file).replace("\uFEFF", "").lines().toList();
      } finally {
        Files.delete(file);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
