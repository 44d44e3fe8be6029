package io.profileimporter.source;

/** Tells what is wrong with a broken CSV record, and where. */
final class CsvFault {

  private static final int SHOWN = 20;

  private final SourceText text;
  private final StrictRecord record;
  private final long start;
  private final long line;

  CsvFault(SourceText text, StrictRecord record, long start, long line) {
    this.text = text;
    this.record = record;
    this.start = start;
    this.line = line;
  }

  /** The detail of a rejection; a record of several lines says so. */
  String detail(long lines) {
    return lines < 2 ? sentence() : sentence() + "; lines " + line + " to " + (line + lines - 1);
  }

  /** Why the reading ends here; said also where no value of a row may be shown. */
  String unprovable() {
    String words =
        record.fault() == StrictRecord.Fault.TEXT_AFTER_QUOTE
            ? openedOn() + " is closed" + on(record.end()) + ", but no delimiter comes then"
            : sentence();
    return words + "; where the next row starts cannot be told";
  }

  private String sentence() {
    return switch (record.fault()) {
      case NONE -> openedOn() + " holds whole rows of the table";
      case TEXT_AFTER_QUOTE ->
          openedOn()
              + " is closed"
              + on(record.end())
              + ", but then comes "
              + shown()
              + " where a delimiter is expected";
      case QUOTE_IN_CELL ->
          "a quote stands in the middle of a cell that is not quoted" + on(record.end());
      case OPEN_QUOTE -> openedOn() + " is not closed before the end of the file";
      case TOO_LONG -> tooLong();
    };
  }

  private String tooLong() {
    long size = record.end() - 1 - start;
    return record.inQuotes()
        ? openedOn() + " is not closed within " + size + " characters (source.max-row-size)"
        : "the row is longer than " + size + " characters (source.max-row-size)";
  }

  private String openedOn() {
    return "the quoted cell that starts on line " + lineOf(Math.max(start, record.quoteAt()));
  }

  private String on(long place) {
    return lineOf(place) == lineOf(Math.max(start, record.quoteAt()))
        ? ""
        : " on line " + lineOf(place);
  }

  private long lineOf(long place) {
    return line + text.lineEnds(start, place);
  }

  private String shown() {
    long end = record.end();
    while (end < record.end() + SHOWN && !CsvDialect.endsLine(text.at(end))) {
      end++;
    }
    return UnreadableBytes.quote(text.text(record.end(), end));
  }
}
