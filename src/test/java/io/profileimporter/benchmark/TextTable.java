package io.profileimporter.benchmark;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows of cells under a header, in columns as wide as their widest cell. */
record TextTable(List<String> header, List<List<String>> rows) {

  /** One line a row. */
  List<String> lines() {
    List<Integer> widths = IntStream.range(0, header.size()).mapToObj(this::width).toList();
    return IntStream.rangeClosed(0, rows.size())
        .mapToObj(row -> line(row == 0 ? header : rows.get(row - 1), widths))
        .toList();
  }

  private int width(int column) {
    return IntStream.concat(
            IntStream.of(header.get(column).length()),
            rows.stream().mapToInt(row -> row.get(column).length()))
        .max()
        .orElse(0);
  }

  private static String line(List<String> cells, List<Integer> widths) {
    return IntStream.range(0, cells.size())
        .mapToObj(column -> padded(cells.get(column), widths.get(column)))
        .collect(Collectors.joining("  "))
        .stripTrailing();
  }

  private static String padded(String cell, int width) {
    return cell + " ".repeat(width - cell.length());
  }
}
