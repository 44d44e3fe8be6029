package io.profileimporter.screening;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Scores the verdicts on a labelled table ({@code field,value,label,reason,source}): precision and
 * recall a field. Rows whose reason starts with {@code recoverable:} are right either way, and
 * {@code policy:} rows are decisions of the product; neither counts.
 */
final class Scorer {

  private final Map<String, Score> fields = new TreeMap<>();
  private final List<String> wrong = new ArrayList<>();

  Scorer(List<CSVRecord> table, ValueScreening screening) {
    table.stream().filter(Scorer::counts).forEach(row -> add(row, screening));
  }

  /** Prints the scores of a table: {@code Scorer TABLE.csv}. */
  public static void main(String[] arguments) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var parser = format.parse(Files.newBufferedReader(Path.of(arguments[0])))) {
      var screening = new ValueScreening(ScreeningSettings.defaults(), Tables.CLOCK);
      System.out.print(new Scorer(parser.getRecords(), screening).report());
    }
  }

  Map<String, Score> fields() {
    return fields;
  }

  Score all() {
    return fields.values().stream().reduce(Score.NONE, Score::plus);
  }

  /** The rows that were judged wrong, in words. */
  List<String> wrong() {
    return wrong;
  }

  String report() {
    StringBuilder report = new StringBuilder();
    fields.forEach((field, score) -> report.append(line(field, score)));
    report.append(line("all", all()));
    wrong.forEach(row -> report.append(row).append('\n'));
    return report.toString();
  }

  private static boolean counts(CSVRecord row) {
    String reason = row.get("reason");
    return !reason.startsWith("recoverable:") && !reason.startsWith("policy:");
  }

  private void add(CSVRecord row, ValueScreening screening) {
    Verdict verdict = screening.screen(row.get("field"), row.get("value"));
    boolean mustDrop = !row.get("label").equals("genuine");
    boolean dropped = verdict.kind() != Verdict.Kind.GENUINE;
    fields.merge(row.get("field"), Score.NONE.plus(mustDrop, dropped), Score::plus);
    if (mustDrop != dropped) {
      wrong.add(row.get("field") + " \"" + row.get("value") + "\" is " + row.get("label"));
    }
  }

  private static String line(String field, Score score) {
    return String.format(
        Locale.ROOT,
        "%-12s precision %.3f recall %.3f (%d found, %d missed, %d false alarms, %d kept)%n",
        field,
        score.precision(),
        score.recall(),
        score.found(),
        score.missed(),
        score.falseAlarms(),
        score.kept());
  }
}
