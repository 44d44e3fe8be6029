package io.profileimporter.report;

import io.profileimporter.profile.Person;
import io.profileimporter.row.CorrectionColumns;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A table of rows without those of a person; all others stay as they are, to the byte. A text whose
 * encoding nobody has noted is taken byte for byte: what is looked for is the same in all of them.
 */
final class CleanedTable {

  private static final char QUOTE = '"';

  /** Those with which spreadsheet programs save. */
  private static final String DELIMITERS = ",;\t|";

  private final Person person;
  private final Set<Long> lines;
  private final char delimiter;

  CleanedTable(Person person, Set<Long> lines, char delimiter) {
    this.person = person;
    this.lines = lines;
    this.delimiter = delimiter;
  }

  /** Writes what is left of a table. */
  void write(Path table, Path cleaned) throws IOException {
    Charset charset = charset(table);
    Optional<LineColumn> header = Optional.empty();
    try (BufferedReader in = Files.newBufferedReader(table, charset);
        Writer out = Files.newBufferedWriter(cleaned, charset)) {
      for (String record = next(in); !record.isEmpty(); record = next(in)) {
        if (!isThePersons(record, header)) {
          out.write(record);
        }
        header = header.isPresent() ? header : lineColumn(record);
      }
    }
  }

  /** Where the lines stand, in the export's delimiter or in that of who has saved it since. */
  private Optional<LineColumn> lineColumn(String record) {
    return (delimiter + DELIMITERS)
        .chars()
        .mapToObj(sign -> new LineColumn((char) sign, place((char) sign, record)))
        .filter(column -> column.place() >= 0)
        .findFirst();
  }

  private static int place(char delimiter, String record) {
    return cells(record, delimiter).indexOf(CorrectionColumns.LINE);
  }

  private boolean isThePersons(String record, Optional<LineColumn> header) {
    List<String> cells = cells(record, header.map(LineColumn::delimiter).orElse(delimiter));
    int place = header.map(LineColumn::place).orElse(cells.size());
    return cells.stream().anyMatch(person::isNamedIn)
        || (place < cells.size()
            && lines.stream().anyMatch(line -> cells.get(place).equals(Long.toString(line))));
  }

  private record LineColumn(char delimiter, int place) {}

  private static Charset charset(Path table) throws IOException {
    try (InputStream in = Files.newInputStream(table)) {
      byte[] start = in.readNBytes(2);
      if (start.length == 2 && (start[0] & 0xFF) == 0xFE && (start[1] & 0xFF) == 0xFF) {
        return StandardCharsets.UTF_16BE;
      }
      return start.length == 2 && (start[0] & 0xFF) == 0xFF && (start[1] & 0xFF) == 0xFE
          ? StandardCharsets.UTF_16LE
          : StandardCharsets.ISO_8859_1;
    }
  }

  /** A record with its line break, as it stands there; empty at the end. */
  private static String next(BufferedReader in) throws IOException {
    StringBuilder record = new StringBuilder();
    boolean quoted = false;
    for (int read = in.read(); read >= 0; read = in.read()) {
      record.append((char) read);
      quoted ^= read == QUOTE;
      if (read == '\n' && !quoted) {
        return record.toString();
      }
    }
    if (quoted) {
      throw new IOException("expected quotes that close");
    }
    return record.toString();
  }

  private static List<String> cells(String record, char delimiter) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (char read : record.replaceFirst("\\r?\\n$", "").toCharArray()) {
      quoted ^= read == QUOTE;
      if (read == delimiter && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else if (read != QUOTE) {
        cell.append(read);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
