package io.profileimporter.source;

/**
 * A way to read CSV text that forgives every misplaced quote, from a state that is assumed. Two
 * such readings of one text, from different states, tell where a line end is one for both.
 */
final class LenientReading {

  private final SourceText text;
  private final CsvDialect dialect;
  private long place;
  private boolean quoted;

  private LenientReading(SourceText text, CsvDialect dialect, long place, boolean quoted) {
    this.text = text;
    this.dialect = dialect;
    this.place = place;
    this.quoted = quoted;
  }

  /** From the start of a record. */
  static LenientReading ofRecord(SourceText text, CsvDialect dialect, long start) {
    return new LenientReading(text, dialect, start, false).atCellStart();
  }

  /** From within a quoted cell. */
  static LenientReading ofQuoted(SourceText text, CsvDialect dialect, long place) {
    return new LenientReading(text, dialect, place, true);
  }

  /** From within a cell that is not quoted. */
  static LenientReading ofPlain(SourceText text, CsvDialect dialect, long place) {
    return new LenientReading(text, dialect, place, false);
  }

  /** The position after the last line end that {@link #toLineEnd} found. */
  long place() {
    return place;
  }

  /** Goes behind the next line end outside of quotes; false where none comes any more. */
  boolean toLineEnd() {
    while (text.at(place) >= 0) {
      int letter = text.at(place);
      if (quoted) {
        inQuotes(letter);
      } else if (CsvDialect.endsLine(letter)) {
        place = text.afterLineEnd(place);
        atCellStart();
        return true;
      } else {
        inCell(letter);
      }
    }
    return false;
  }

  private void inCell(int letter) {
    place += dialect.isEscape(letter) ? 2 : 1;
    if (letter == dialect.delimiter()) {
      atCellStart();
    }
  }

  private void inQuotes(int letter) {
    boolean quote = dialect.isQuote(letter);
    if (quote && !dialect.isQuote(text.at(place + 1))) {
      place++;
      quoted = !dialect.endsCell(text.at(dialect.afterSpace(text, place)));
    } else {
      place += quote || dialect.isEscape(letter) ? 2 : 1;
    }
  }

  private LenientReading atCellStart() {
    quoted = dialect.isQuote(text.at(place));
    place += quoted ? 1 : 0;
    return this;
  }
}
