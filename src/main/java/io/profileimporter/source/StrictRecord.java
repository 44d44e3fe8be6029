package io.profileimporter.source;

/**
 * One CSV record as RFC 4180 has it, looked at without taking it apart: where it ends, or what is
 * wrong with it and where.
 */
final class StrictRecord {

  /** What is wrong with a record. */
  enum Fault {
    NONE,
    TEXT_AFTER_QUOTE,
    QUOTE_IN_CELL,
    OPEN_QUOTE,
    TOO_LONG
  }

  private final SourceText text;
  private final CsvDialect dialect;
  private long place;
  private long quoteAt = -1;
  private int cells;
  private int filledCells;
  private boolean inQuotes;
  private boolean opening;
  private Fault fault = Fault.NONE;

  private StrictRecord(SourceText text, CsvDialect dialect, long start) {
    this.text = text;
    this.dialect = dialect;
    this.place = start;
  }

  static StrictRecord at(SourceText text, CsvDialect dialect, long start) {
    StrictRecord record = new StrictRecord(text, dialect, start);
    record.cell();
    while (record.isSound() && text.at(record.place) == dialect.delimiter()) {
      record.place++;
      record.cell();
    }
    if (record.isSound() && text.at(record.place) >= 0) {
      record.place = text.afterLineEnd(record.place);
    }
    return record;
  }

  boolean isSound() {
    return fault == Fault.NONE;
  }

  Fault fault() {
    return fault;
  }

  /** The position after the record and its line end, or that of the fault. */
  long end() {
    return place;
  }

  /** The position of the quote that opened the last quoted cell; -1 where there is none. */
  long quoteAt() {
    return quoteAt;
  }

  /** Whether a quote stands in it, before any fault, that can open a cell but close none. */
  boolean isOpening() {
    return opening;
  }

  /** Whether the fault is within a quoted cell. */
  boolean inQuotes() {
    return inQuotes;
  }

  int cells() {
    return cells;
  }

  /** The number of the last cell that is not empty. */
  int filledCells() {
    return filledCells;
  }

  private void cell() {
    cells++;
    long start = place;
    if (dialect.isQuote(text.at(place))) {
      quoteAt = place++;
      opening |= !dialect.endsCell(text.at(place)) && !dialect.isQuote(text.at(place));
      quoted();
      filledCells = place > start + 2 ? cells : filledCells;
    } else {
      plain();
      filledCells = place > start ? cells : filledCells;
    }
  }

  private void plain() {
    int letter = text.at(place);
    while (!dialect.endsCell(letter) && !dialect.isQuote(letter)) {
      place += dialect.isEscape(letter) && text.at(place + 1) >= 0 ? 2 : 1;
      letter = text.at(place);
    }
    if (letter == SourceText.BEYOND) {
      fault = Fault.TOO_LONG;
    } else if (dialect.isQuote(letter)) {
      fault = Fault.QUOTE_IN_CELL;
    }
  }

  private void quoted() {
    int letter = text.at(place);
    while (letter >= 0) {
      if (dialect.isQuote(letter) && !dialect.isQuote(text.at(place + 1))) {
        place++;
        closed();
        return;
      }
      boolean pair =
          dialect.isQuote(letter) || (dialect.isEscape(letter) && text.at(place + 1) >= 0);
      place += pair ? 2 : 1;
      letter = text.at(place);
    }
    inQuotes = true;
    fault = letter == SourceText.END ? Fault.OPEN_QUOTE : Fault.TOO_LONG;
  }

  private void closed() {
    place = dialect.afterSpace(text, place);
    if (!dialect.endsCell(text.at(place))) {
      fault = Fault.TEXT_AFTER_QUOTE;
    }
  }
}
