package io.profileimporter.source;

import io.profileimporter.source.StrictRecord.Fault;

/**
 * Finds where a CSV record that cannot be taken apart ends, so that the next row read is a row. A
 * line end counts as the border where there is proof of it:
 *
 * <ul>
 *   <li>the quote is open since an earlier line, but every line from here on is a sound record of
 *       this table up to the place where the open quote leads to a contradiction; or
 *   <li>the line ends outside of quotes whichever way the misplaced quote is read, and a sound
 *       record of this table follows.
 * </ul>
 */
final class BrokenRecord {

  /** Bounds the work on one record, in records looked at. */
  private static final int PATIENCE = 10_000;

  private final SourceText text;
  private final CsvDialect dialect;
  private final TableShape shape;
  private final long start;
  private final StrictRecord record;

  BrokenRecord(SourceText text, CsvDialect dialect, TableShape shape, long start) {
    this.text = text;
    this.dialect = dialect;
    this.shape = shape;
    this.start = start;
    this.record = StrictRecord.at(text, dialect, start);
  }

  /** What is wrong, seen strictly. */
  StrictRecord record() {
    return record;
  }

  /** The position after the record; -1 where no border can be proved. */
  long end() {
    if (record.isSound()) {
      return record.end();
    }
    long border = afterOpenQuote();
    if (border < 0 && inOneReading()) {
      border = whereReadingsAgree();
    }
    boolean last = border < 0 && endOfText() != SourceText.BEYOND;
    return last ? endOfText() : border;
  }

  private boolean inOneReading() {
    return record.fault() == Fault.TEXT_AFTER_QUOTE || record.fault() == Fault.QUOTE_IN_CELL;
  }

  /** The first line from which all are sound records, up to and with the one at the fault. */
  private long afterOpenQuote() {
    int patience = PATIENCE;
    long line = nextLine(start);
    while (line >= 0 && line <= record.end() && patience > 0) {
      long place = line;
      StrictRecord next = StrictRecord.at(text, dialect, place);
      while (fits(next) && next.end() <= record.end() && next.end() > place && patience-- > 0) {
        place = next.end();
        next = StrictRecord.at(text, dialect, place);
      }
      if (proves(next, place)) {
        return line;
      }
      patience--;
      line = nextLine(place);
    }
    return -1;
  }

  private boolean proves(StrictRecord last, long place) {
    boolean reached =
        record.fault() == Fault.TOO_LONG ? last.fault() == Fault.TOO_LONG : fits(last);
    return reached
        && (last.end() > record.end() || text.at(last.end()) < 0)
        && place <= record.end();
  }

  private long whereReadingsAgree() {
    LenientReading quoted = LenientReading.ofQuoted(text, dialect, record.end());
    LenientReading plain = LenientReading.ofPlain(text, dialect, record.end());
    boolean more = quoted.toLineEnd() && plain.toLineEnd();
    while (more) {
      if (quoted.place() == plain.place()) {
        if (isRowOrEnd(quoted.place())) {
          return quoted.place();
        }
        more = quoted.toLineEnd() && plain.toLineEnd();
      } else {
        more = (quoted.place() < plain.place() ? quoted : plain).toLineEnd();
      }
    }
    return -1;
  }

  private boolean isRowOrEnd(long place) {
    StrictRecord next = StrictRecord.at(text, dialect, place);
    return text.at(place) == SourceText.END || fits(next) || opensCell(next);
  }

  /** Whether a broken record shows by its first quote, which can close no cell, that it is one. */
  private boolean opensCell(StrictRecord next) {
    return next.fault() == Fault.TEXT_AFTER_QUOTE
        && !dialect.endsCell(text.at(next.firstQuoteAt() + 1));
  }

  private boolean fits(StrictRecord candidate) {
    boolean blank = candidate.cells() == 1 && candidate.filledCells() == 0;
    return candidate.isSound() && (blank || shape.fits(candidate.cells(), candidate.filledCells()));
  }

  private long nextLine(long place) {
    long next = place;
    while (!CsvDialect.endsLine(text.at(next))) {
      next++;
    }
    return text.at(next) < 0 ? -1 : text.afterLineEnd(next);
  }

  private long endOfText() {
    long place = record.end();
    while (text.at(place) >= 0) {
      place++;
    }
    return text.at(place) == SourceText.END ? place : SourceText.BEYOND;
  }
}
