package io.profileimporter.source;

/** Finds the line ends outside of quotes as the CSV parser sees them, and never fails. */
final class LenientReading {

  private final SourceText text;
  private final CsvDialect dialect;
  private long place;
  private State state;

  private enum State {
    CELL_START,
    PLAIN,
    QUOTED
  }

  private LenientReading(SourceText text, CsvDialect dialect, long place, State state) {
    this.text = text;
    this.dialect = dialect;
    this.place = place;
    this.state = state;
  }

  /** From the start of a record. */
  static LenientReading ofRecord(SourceText text, CsvDialect dialect, long start) {
    return new LenientReading(text, dialect, start, State.CELL_START);
  }

  /** The position after the last line end that {@link #toLineEnd} found. */
  long place() {
    return place;
  }

  /** Goes behind the next line end outside of quotes; false where none comes any more. */
  boolean toLineEnd() {
    while (text.at(place) >= 0) {
      int letter = text.at(place);
      if (state == State.QUOTED) {
        inQuotes(letter);
      } else if (CsvDialect.endsLine(letter)) {
        place = text.afterLineEnd(place);
        state = State.CELL_START;
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
      state = State.CELL_START;
    } else {
      boolean opened = state == State.CELL_START && dialect.isQuote(letter);
      state = opened ? State.QUOTED : State.PLAIN;
    }
  }

  private void inQuotes(int letter) {
    boolean quote = dialect.isQuote(letter);
    if (quote && !dialect.isQuote(text.at(place + 1))) {
      place++;
      boolean closed = dialect.endsCell(text.at(dialect.afterSpace(text, place)));
      state = closed ? State.PLAIN : State.QUOTED;
    } else {
      place += quote || dialect.isEscape(letter) ? 2 : 1;
    }
  }
}
