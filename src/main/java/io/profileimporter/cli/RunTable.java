package io.profileimporter.cli;

import io.profileimporter.report.Run;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Runs under each other: a line each where the terminal is wide enough, else two. A path of which
 * only the end has room begins with an ellipsis.
 */
final class RunTable {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final List<Column> WHOLE = List.of(Column.values());
  private static final List<Column> REST =
      List.of(Column.STARTED, Column.STATUS, Column.IMPORT, Column.FILE);
  private static final List<Column> NUMBERS =
      WHOLE.stream().filter(column -> !REST.contains(column)).toList();

  /** What is left of a path says less than this for nothing. */
  private static final int LEAST_PATH = 12;

  private static final String GAP = "  ";
  private static final String ELLIPSIS = "…";

  private final int width;
  private final ZoneId zone;

  /**
   * A table.
   *
   * @param width how many characters a line has room for
   * @param zone of the times
   */
  RunTable(int width, ZoneId zone) {
    this.width = width;
    this.zone = zone;
  }

  List<String> lines(List<Run> runs) {
    List<String> whole = lines(WHOLE, runs, width);
    if (whole.stream().allMatch(line -> line.length() <= width)) {
      return whole;
    }
    List<String> numbers = lines(NUMBERS, runs, width);
    List<String> rest = lines(REST, runs, width - GAP.length());
    return IntStream.range(0, numbers.size())
        .boxed()
        .flatMap(line -> List.of(numbers.get(line), GAP + rest.get(line)).stream())
        .toList();
  }

  private List<String> lines(List<Column> header, List<Run> runs, int room) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(header.stream().map(Column::name).toList());
    runs.forEach(run -> rows.add(header.stream().map(column -> cell(column, run)).toList()));
    List<Integer> widths =
        IntStream.range(0, header.size()).mapToObj(column -> widest(rows, column)).toList();
    return rows.stream().map(row -> line(row, widths, room)).toList();
  }

  private static int widest(List<List<String>> rows, int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }

  private static String line(List<String> row, List<Integer> widths, int room) {
    StringBuilder line = new StringBuilder();
    int last = row.size() - 1;
    for (int column = 0; column < last; column++) {
      String cell = row.get(column);
      line.append(cell).append(" ".repeat(widths.get(column) - cell.length())).append(GAP);
    }
    return line.append(end(row.get(last), Math.max(LEAST_PATH, room - line.length()))).toString();
  }

  private static String end(String text, int room) {
    return text.length() <= room
        ? text
        : ELLIPSIS + text.substring(text.length() - room + ELLIPSIS.length());
  }

  private String cell(Column column, Run run) {
    return switch (column) {
      case STARTED -> TIME.format(run.started().atZone(zone));
      case RUN -> run.id();
      case STATUS -> run.status().code();
      case READ -> Long.toString(run.counts().read());
      case DELIVERED -> Long.toString(run.counts().delivered());
      case UNCHANGED -> Long.toString(run.counts().unchanged());
      case REJECTED -> Long.toString(run.counts().rejected());
      case LEFT -> Long.toString(run.counts().left());
      case IMPORT -> run.importName().name();
      case FILE -> run.source().path();
    };
  }

  /** A column under its header. */
  private enum Column {
    STARTED,
    RUN,
    STATUS,
    READ,
    DELIVERED,
    UNCHANGED,
    REJECTED,
    LEFT,
    IMPORT,
    FILE
  }
}
