package io.profileimporter.source;

import java.util.Optional;
import org.apache.commons.csv.CSVFormat;

/** The characters by which a CSV file is taken apart. */
record CsvDialect(char delimiter, Optional<Character> quote, Optional<Character> escape) {

  /** Blank lines are given out as records, so that lines can be counted. */
  CSVFormat format() {
    return CSVFormat.DEFAULT
        .builder()
        .setDelimiter(delimiter)
        .setQuote(quote.orElse(null))
        .setEscape(escape.orElse(null))
        .setIgnoreEmptyLines(false)
        .get();
  }

  boolean isQuote(int letter) {
    return quote.isPresent() && quote.get() == letter;
  }

  boolean isEscape(int letter) {
    return escape.isPresent() && escape.get() == letter;
  }

  /** Whether a cell ends before this character. */
  boolean endsCell(int letter) {
    return letter == delimiter || endsLine(letter);
  }

  static boolean endsLine(int letter) {
    return letter == '\n' || letter == '\r' || letter < 0;
  }

  /** The position of the first character that is not white space within the cell. */
  long afterSpace(SourceText text, long start) {
    long place = start;
    while (!endsCell(text.at(place)) && Character.isWhitespace(text.at(place))) {
      place++;
    }
    return place;
  }
}
