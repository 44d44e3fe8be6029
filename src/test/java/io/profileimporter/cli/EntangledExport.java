package io.profileimporter.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A generated export in which customers do not keep to themselves: of some there are three
 * different rows, and some mailboxes stand in the rows of two ids, near each other and far apart.
 */
final class EntangledExport {

  private static final int ID = 0;
  private static final int EMAIL = 5;
  private static final int PHONE = 6;
  private static final int CARD = 7;
  private static final int BONUSES = 9;
  private static final int TELEGRAM = 17;
  private static final int COLUMNS = 25;

  /** Every so many rows there is something more of a customer. */
  private static final int EVERY = 25;

  private static final List<Integer> DISTANCES = List.of(1, 7, 30, 400);

  private final List<String> lines;
  private final NavigableMap<Integer, List<String>> further = new TreeMap<>();

  private EntangledExport(List<String> lines) {
    this.lines = lines;
  }

  /** Writes so many generated rows, and those between them. */
  static Path write(Path file, int rows) {
    ImporterHome.export(file, rows);
    try {
      EntangledExport export = new EntangledExport(Files.readAllLines(file));
      return Files.writeString(file, export.entangled());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private String entangled() {
    for (int at = EVERY; at < lines.size(); at += EVERY) {
      entangle(at, lines.get(at).split(";", -1));
    }
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < lines.size(); at++) {
      append(text, lines.get(at));
      further.getOrDefault(at, List.of()).forEach(line -> append(text, line));
    }
    return text.toString();
  }

  private static void append(StringBuilder text, String line) {
    text.append(line).append("\r\n");
  }

  /** What is quoted, or has a trouble of its own, stays as it is. */
  private void entangle(int at, String[] row) {
    boolean plain = row.length == COLUMNS && !lines.get(at).contains("\"");
    if (!plain || !row[ID].matches("\\d+") || !row[EMAIL].contains("@")) {
      return;
    }
    int distance = DISTANCES.get(at / EVERY / 2 % DISTANCES.size());
    if (at / EVERY % 2 == 0) {
      add(at + distance, with(row, row[ID], row[PHONE], "101"));
      add(at + 2 * distance, with(row, row[ID], row[PHONE], "202"));
    } else {
      add(at + distance, with(row, other(row), "", "303"));
      add(at + 2 * distance, with(row, row[ID], row[PHONE], "404"));
      add(at + 3 * distance, with(row, other(row), "", "505"));
    }
  }

  /** No generated customer has this id. */
  private static String other(String[] row) {
    return Long.toString(Long.parseLong(row[ID]) + 1);
  }

  private static String with(String[] row, String id, String phone, String bonuses) {
    String[] changed = row.clone();
    changed[ID] = id;
    changed[PHONE] = phone;
    changed[BONUSES] = bonuses;
    if (!id.equals(row[ID])) {
      changed[CARD] = "";
      changed[TELEGRAM] = "";
    }
    return String.join(";", changed);
  }

  private void add(int behind, String line) {
    int place = Math.min(behind, lines.size() - 1);
    further.computeIfAbsent(place, none -> new ArrayList<>()).add(line);
  }
}
