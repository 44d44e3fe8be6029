package io.profileimporter.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The columns of a table, in the order of its header; all rows of one file share them. A column is
 * addressed by its header; where a header stands several times, as {@code Phone#1}, {@code
 * Phone#2}; where it is empty, by its position from 1, as {@code #7}. Where another header reads
 * just so, the sign is doubled: {@code Phone##1}.
 */
public final class Columns {

  private final List<String> headers;
  private final List<String> names;
  private final Map<String, Integer> positions = new HashMap<>();

  private Columns(List<String> headers) {
    this.headers = List.copyOf(headers);
    this.names = namesOf(headers);
    for (int position = 0; position < names.size(); position++) {
      positions.put(names.get(position), position);
    }
  }

  /** The columns that a header line names. */
  public static Columns of(List<String> headers) {
    return new Columns(headers);
  }

  /** The header as it stands in the file, repetitions and empty cells included. */
  public List<String> headers() {
    return headers;
  }

  /** The name by which each column is addressed; no two are the same. */
  public List<String> names() {
    return names;
  }

  public int count() {
    return headers.size();
  }

  /** The position of a column, from 0; names are compared exactly. */
  public OptionalInt position(String name) {
    Integer position = positions.get(name);
    return position == null ? OptionalInt.empty() : OptionalInt.of(position);
  }

  private static List<String> namesOf(List<String> headers) {
    Map<String, Integer> totals = new HashMap<>();
    headers.forEach(header -> totals.merge(header, 1, Integer::sum));
    Set<String> taken = new HashSet<>(headers);
    Map<String, Integer> seen = new HashMap<>();
    List<String> names = new ArrayList<>();
    for (String header : headers) {
      int occurrence = seen.merge(header, 1, Integer::sum);
      if (header.isEmpty()) {
        names.add(free("", names.size() + 1, taken));
      } else {
        names.add(totals.getOrDefault(header, 1) == 1 ? header : free(header, occurrence, taken));
      }
    }
    return List.copyOf(names);
  }

  /** A header's name with a number, that no other column has. */
  private static String free(String header, int number, Set<String> taken) {
    StringBuilder mark = new StringBuilder("#");
    while (!taken.add(header + mark + number)) {
      mark.append('#');
    }
    return header + mark + number;
  }
}
