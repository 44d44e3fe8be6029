package io.profileimporter.source;

import io.profileimporter.row.Columns;
import io.profileimporter.row.EscapedBytes;
import io.profileimporter.row.Reason;
import io.profileimporter.row.Rejection;
import io.profileimporter.row.RowLocation;
import io.profileimporter.row.SourceRow.UnreadRow;
import io.profileimporter.row.TableForm;
import io.profileimporter.source.SourceText.RowTooLongException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a CSV file. The parser stops at a misplaced quote, and would then go on in the
 * middle of a row; here a new one is started behind the broken record.
 */
final class CsvRowReader implements RowReader {

  private static final long NONE = -1;

  private final String name;
  private final SourceText text;
  private final CsvDialect dialect;
  private final TableRows rows;
  private final TableForm form;
  private CSVParser parser;
  private Iterator<CSVRecord> records;
  private long parserStart;
  private long parserLine;
  private long lastStart;
  private long row;

  CsvRowReader(String name, SourceText text, EncodedInput input, SourceSettings settings) {
    this.name = name;
    this.text = text;
    CsvHeader header = CsvHeader.find(text, settings);
    this.dialect = header.dialect();
    this.parserStart = header.start();
    this.parserLine = header.line();
    this.lastStart = header.start();
    text.moveTo(parserStart);
    this.parser = parser();
    this.records = parser.iterator();
    this.form =
        new TableForm(
            columns(input.charset()),
            dialect.delimiter(),
            dialect.quote(),
            dialect.escape(),
            input.charset(),
            input.marked());
    this.rows = new TableRows(form);
  }

  @Override
  public Optional<TableForm> table() {
    return Optional.of(form);
  }

  @Override
  public Optional<ReadRow> next() {
    while (true) {
      long line = line();
      try {
        if (!records.hasNext()) {
          return Optional.empty();
        }
      } catch (UncheckedIOException malformed) {
        return Optional.of(afterFailure(line, malformed));
      }
      CSVRecord record = records.next();
      lastStart = parserStart + record.getCharacterPosition();
      text.keepFrom(lastStart);
      if (!isBlankLine(record)) {
        return Optional.of(read(record, line));
      }
    }
  }

  private ReadRow read(CSVRecord record, long line) {
    if (line() > line + 1 && !isOneRow()) {
      return broken(line);
    }
    row++;
    return rows.row(location(line), record.values(), text.isMarkedFrom(lastStart));
  }

  /** Whether a record of several lines is not several rows between two misplaced quotes. */
  private boolean isOneRow() {
    BrokenRecord doubtful = new BrokenRecord(text, dialect, rows.shape(), lastStart);
    return doubtful.record().isSound() && !doubtful.holdsRows();
  }

  private boolean isBlankLine(CSVRecord record) {
    String[] cells = record.values();
    return cells.length == 1 && cells[0].isEmpty() && CsvDialect.endsLine(text.at(lastStart));
  }

  /** The line that the next record starts on. */
  private long line() {
    return parserLine + parser.getCurrentLineNumber();
  }

  private RowLocation location(long line) {
    return new RowLocation(name, row, line);
  }

  private ReadRow afterFailure(long line, UncheckedIOException failure) {
    if (!isOfRow(failure.getCause())) {
      throw failure;
    }
    lastStart = lastStart < 0 ? parserStart : afterRecord(lastStart);
    text.keepFrom(lastStart);
    return broken(line);
  }

  private long afterRecord(long start) {
    LenientReading record = LenientReading.ofRecord(text, dialect, start);
    record.toLineEnd();
    return record.place();
  }

  private static boolean isOfRow(@Nullable IOException cause) {
    return cause instanceof CSVException || cause instanceof RowTooLongException;
  }

  /** The broken record at {@link #lastStart}; the next one is read behind it. */
  private ReadRow broken(long line) {
    BrokenRecord broken = new BrokenRecord(text, dialect, rows.shape(), lastStart);
    CsvFault fault = new CsvFault(text, broken.record(), lastStart, line);
    long end = broken.end();
    if (end < 0) {
      throw new UnreadableSourceException(name + ":" + line + ": " + fault.unprovable());
    }
    String raw = text.text(lastStart, end).replaceFirst("[\r\n]+$", "");
    long lines = text.lineEnds(lastStart, end);
    restart(end, line + lines);
    row++;
    return ReadRow.rejected(
        new UnreadRow(location(line), raw),
        Rejection.ofRow(Reason.MALFORMED_ROW, fault.detail(raw.lines().count())));
  }

  private void restart(long start, long line) {
    text.keepFrom(start);
    text.moveTo(start);
    lastStart = NONE;
    parserStart = start;
    parserLine = line;
    parser = parser();
    records = parser.iterator();
  }

  private CSVParser parser() {
    try {
      return CSVParser.builder().setReader(text).setFormat(dialect.format()).get();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private Columns columns(Charset charset) {
    List<String> headers = List.of(header());
    String all = String.join("\n", headers);
    if (EscapedBytes.isIn(all)) {
      throw new UnreadableSourceException(
          name
              + ":"
              + parserLine
              + ": the header cannot be read: "
              + UnreadableBytes.sentence(all, charset)
              + "; set source.charset to the encoding of the file, such as windows-1251");
    }
    return Columns.of(headers);
  }

  private String[] header() {
    try {
      if (!records.hasNext()) {
        throw new UnreadableSourceException(name + ": the file holds nothing but blank lines");
      }
      return records.next().values();
    } catch (UncheckedIOException malformed) {
      if (!isOfRow(malformed.getCause())) {
        throw malformed;
      }
      StrictRecord header = StrictRecord.at(text, dialect, parserStart);
      CsvFault fault = new CsvFault(text, header, parserStart, parserLine);
      throw new UnreadableSourceException(
          name + ":" + parserLine + ": the header cannot be read: " + fault.detail(1), malformed);
    }
  }

  /** The stream is closed by who opened it. */
  @Override
  public void close() {}
}
