package io.profileimporter.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before the first row of a CSV file, as far as it is needed to take the file apart:
 * blank lines, a line {@code sep=;} as spreadsheet programs read it, and the header.
 *
 * @param start the position of the header
 * @param line the line on which the header starts, from 1
 */
record CsvHeader(long start, long line, CsvDialect dialect) {

  private static final String DELIMITERS = ",;\t|";

  /** The columns that every file of rejected rows has, and what stands between them. */
  private static final Pattern CORRECTION =
      Pattern.compile(
          "\"?_line\"?([^\\p{L}\"])\"?_stage\"?\\1\"?_reason\"?\\1\"?_field\"?\\1\"?_detail\\b");

  static CsvHeader find(SourceText text, SourceSettings settings) {
    long start = afterBlankLines(text, 0);
    Optional<Character> separator = separator(text, start);
    if (separator.isPresent()) {
      start = afterBlankLines(text, lineEnd(text, start));
    }
    long header = start;
    Optional<CsvDialect> correction = correction(text, header);
    if (correction.isPresent()) {
      return new CsvHeader(start, 1 + text.lineEnds(0, start), correction.get());
    }
    char delimiter =
        settings.delimiter().or(() -> separator).orElseGet(() -> detect(text, settings, header));
    CsvDialect dialect = new CsvDialect(delimiter, settings.quote(), settings.escape());
    return new CsvHeader(start, 1 + text.lineEnds(0, start), dialect);
  }

  private static Optional<Character> separator(SourceText text, long start) {
    String line = text.text(start, lineEnd(text, start)).replaceAll("^\"|\"$", "");
    return line.length() == 5 && line.regionMatches(true, 0, "sep=", 0, 4)
        ? Optional.of(line.charAt(4))
        : Optional.empty();
  }

  /** A file of rejected rows is taken apart as spreadsheet programs write it, whatever is set. */
  private static Optional<CsvDialect> correction(SourceText text, long start) {
    Matcher columns = CORRECTION.matcher(text.text(start, headerEnd(text, start)));
    return columns.find()
        ? Optional.of(
            new CsvDialect(columns.group(1).charAt(0), Optional.of('"'), Optional.empty()))
        : Optional.empty();
  }

  private static long headerEnd(SourceText text, long start) {
    boolean quoted = false;
    long place = start;
    while (text.at(place) >= 0 && (quoted || !CsvDialect.endsLine(text.at(place)))) {
      quoted ^= text.at(place) == '"';
      place++;
    }
    return place;
  }

  /** The candidate that stands most often in the header outside of quotes; the first of equals. */
  private static char detect(SourceText text, SourceSettings settings, long start) {
    int[] counts = new int[DELIMITERS.length()];
    CsvDialect dialect = new CsvDialect(',', settings.quote(), settings.escape());
    boolean quoted = false;
    for (long place = start; quoted || !CsvDialect.endsLine(text.at(place)); place++) {
      int letter = text.at(place);
      if (letter < 0) {
        break;
      }
      quoted ^= dialect.isQuote(letter);
      int candidate = quoted ? -1 : DELIMITERS.indexOf(letter);
      if (candidate >= 0) {
        counts[candidate]++;
      }
    }
    int most = 0;
    for (int candidate = 1; candidate < counts.length; candidate++) {
      most = counts[candidate] > counts[most] ? candidate : most;
    }
    return DELIMITERS.charAt(most);
  }

  private static long afterBlankLines(SourceText text, long start) {
    long place = start;
    while (text.at(place) == '\r' || text.at(place) == '\n') {
      place++;
    }
    return place;
  }

  private static long lineEnd(SourceText text, long start) {
    long place = start;
    while (!CsvDialect.endsLine(text.at(place))) {
      place++;
    }
    return place;
  }
}
