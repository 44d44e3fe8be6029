package io.profileimporter.screening;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The data files of the rules: comments start with {@code #}, entries are separated by commas. */
final class ResourceLines {

  private ResourceLines() {}

  /** The lines of a file without comments and empty ones. */
  static List<String> of(String name) {
    try (InputStream bytes = ResourceLines.class.getResourceAsStream(name)) {
      if (bytes == null) {
        throw new IllegalStateException("expected the resource " + name);
      }
      BufferedReader text =
          new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
      return text.lines().filter(line -> !line.isBlank() && !line.startsWith("# ")).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** All entries of a file, whatever label their line has. */
  static List<String> entries(String name) {
    List<String> all = new ArrayList<>();
    labelled(name).values().forEach(all::addAll);
    return all;
  }

  /** The entries of each line by its label: {@code ru: нет, нету}. */
  static Map<String, List<String>> labelled(String name) {
    Map<String, List<String>> entries = new LinkedHashMap<>();
    for (String line : of(name)) {
      int colon = line.indexOf(": ");
      String label = colon < 0 ? "" : line.substring(0, colon);
      entries
          .computeIfAbsent(label, unseen -> new ArrayList<>())
          .addAll(List.of(line.substring(colon < 0 ? 0 : colon + 2).split(",\\s*", -1)));
    }
    return entries;
  }
}
