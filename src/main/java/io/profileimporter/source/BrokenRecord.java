package io.profileimporter.source;

import io.profileimporter.source.StrictRecord.Fault;

/**
 * Finds where a CSV record that cannot be taken apart ends, so that what is read next is a row. The
 * misplaced quote leaves open whether a line end is within a quoted cell. A line counts as the
 * start of a row where everything from there on is a sound record of this table, up to what proves
 * that no cell was open: a quote that can only open a cell, enough delimiters in their places, the
 * end of the file, or more text than a row may have.
 */
final class BrokenRecord {

  /** The delimiters in sound records that are proof enough. */
  private static final int PROOF = 20;

  /** Bounds the work on one record, in characters looked at. */
  private static final long PATIENCE = 1L << 24;

  private final SourceText text;
  private final CsvDialect dialect;
  private final TableShape shape;
  private final long start;
  private final StrictRecord record;
  private long patience = PATIENCE;

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

  /** The position after the record, at latest the end of the file; -1 where none can be proved. */
  long end() {
    if (record.isSound() && !holdsRows()) {
      return record.end();
    }
    long line = nextLine(start);
    while (line >= 0 && patience > 0) {
      long contradiction = contradiction(line);
      if (contradiction < 0) {
        return line;
      }
      line = nextLine(contradiction);
    }
    return endOfText();
  }

  /**
   * Whether lines within a quoted cell are rows of this table, as they are where one quote too many
   * opened the cell and another one closed it rows later.
   */
  boolean holdsRows() {
    int delimiters = 0;
    long place = nextLine(start);
    while (place >= 0 && place < record.end() && delimiters < PROOF) {
      StrictRecord next = StrictRecord.at(text, dialect, place);
      delimiters = fits(next) && next.quoteAt() < 0 ? delimiters + next.cells() - 1 : 0;
      place = nextLine(place);
    }
    return delimiters >= PROOF;
  }

  /** The first record that speaks against a line as the start of a row; -1 where it is proved. */
  private long contradiction(long line) {
    int delimiters = 0;
    long place = line;
    while (delimiters < PROOF && text.at(place) != SourceText.END) {
      StrictRecord next = StrictRecord.at(text, dialect, place);
      patience -= 1 + next.end() - place;
      if (next.isOpening() || isBeyond(next, line)) {
        return -1;
      }
      if (!fits(next) || patience < 0) {
        return place;
      }
      delimiters += next.cells() - 1;
      place = next.end();
    }
    return -1;
  }

  /** Whether sound records fill at least half of the size that one may have. */
  private boolean isBeyond(StrictRecord next, long line) {
    return next.fault() == Fault.TOO_LONG && line - start < (next.end() - start) / 2;
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
    return text.at(place) == SourceText.END ? place : -1;
  }
}
