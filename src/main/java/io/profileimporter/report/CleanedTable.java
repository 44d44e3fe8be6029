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
import java.util.Set;

/**
 * A table of rows without those of a person; all others stay as they are, to the byte. A text whose
 * encoding nobody has noted is taken byte for byte: what is looked for is the same in all of them.
 */
final class CleanedTable {

  private static final char QUOTE = '"';

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
    int lineColumn = -1;
    try (BufferedReader in = Files.newBufferedReader(table, charset);
        Writer out = Files.newBufferedWriter(cleaned, charset)) {
      for (String record = next(in); !record.isEmpty(); record = next(in)) {
        List<String> cells = cells(record);
        if (lineColumn < 0) {
          lineColumn = cells.indexOf(CorrectionColumns.LINE);
          out.write(record);
        } else if (!isThePersons(cells, lineColumn)) {
          out.write(record);
        }
      }
    }
  }

  private boolean isThePersons(List<String> cells, int lineColumn) {
    return cells.stream().anyMatch(person::isNamedIn)
        || (lineColumn < cells.size()
            && lines.stream().anyMatch(line -> cells.get(lineColumn).equals(Long.toString(line))));
  }

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

  private List<String> cells(String record) {
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
