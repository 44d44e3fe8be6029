package io.profileimporter.source;

import io.profileimporter.row.RowLocation;
import io.profileimporter.row.SourceRow.UnreadRow;
import io.profileimporter.row.TableForm;
import java.util.Optional;

/**
 * Reads the objects of a JSON array, or of an object whose values they are, one by one. Each is cut
 * out by its braces first, so that one that is no JSON does not end the reading.
 */
final class JsonRowReader implements RowReader {

  private final String name;
  private final SourceText text;
  private final JsonObjects objects;
  private final JsonDocument document;
  private final JsonRecords records;
  private final JsonElements elements;
  private long place;
  private long line;
  private long row;

  JsonRowReader(
      String name,
      SourceText text,
      JsonObjects objects,
      JsonDocument document,
      JsonRecords records) {
    this.name = name;
    this.text = text;
    this.objects = objects;
    this.document = document;
    this.records = records;
    this.elements = new JsonElements(text, records.keyed());
    this.place = records.start();
    this.line = records.line();
  }

  @Override
  public Optional<TableForm> table() {
    return Optional.empty();
  }

  @Override
  public Optional<ReadRow> next() {
    text.keepFrom(place);
    moveTo(JsonFrame.afterSpace(text, place));
    if (text.at(place) == records.closer()) {
      document.checkEnd(records, place + 1, line);
      return Optional.empty();
    }
    if (text.at(place) == SourceText.END) {
      throw new UnreadableSourceException(
          name
              + ":"
              + line
              + ": the file ends where "
              + expected()
              + " is expected; it is cut off");
    }
    row++;
    RowLocation location = new RowLocation(name, row, line);
    JsonElements.Element element = elements.at(place);
    return Optional.of(element.isFramed() ? read(location, element) : broken(location));
  }

  private String expected() {
    return row == 0 ? "the first row" : "the next row or " + records.closer();
  }

  private ReadRow read(RowLocation location, JsonElements.Element element) {
    long valueLine = line + text.lineEnds(place, element.value());
    String value = text.text(element.value(), element.end());
    ReadRow read = objects.row(location, value, valueLine);
    if (read.row() instanceof UnreadRow && isWrongFrame(element)) {
      return broken(location);
    }
    moveTo(element.next());
    return read;
  }

  /** Whether a value that is no JSON ends earlier than its braces say. */
  private boolean isWrongFrame(JsonElements.Element element) {
    long next = elements.afterBroken(place);
    boolean earlier = next >= 0 && next < element.next();
    return earlier || text.at(element.next()) == SourceText.END;
  }

  private ReadRow broken(RowLocation location) {
    long next = elements.afterBroken(place);
    if (next < 0) {
      throw unprovable();
    }
    String whole = text.text(place, next).strip();
    String raw = whole.endsWith(",") ? whole.substring(0, whole.length() - 1) : whole;
    moveTo(next);
    return objects.broken(location, raw);
  }

  private UnreadableSourceException unprovable() {
    long end = place;
    while (text.at(end) >= 0) {
      end++;
    }
    String start = name + ":" + line + ": the object that starts on this line ";
    if (JsonFrame.end(text, place) >= 0) {
      return new UnreadableSourceException(
          start
              + "is not followed by , or "
              + records.closer()
              + ", and where the next one starts cannot be told");
    }
    if (text.at(end) == SourceText.END) {
      return new UnreadableSourceException(
          start
              + "does not end before the file does on line "
              + (line + text.lineEnds(place, end)));
    }
    String within = " within " + (end - place) + " characters (source.max-row-size)";
    return new UnreadableSourceException(
        start + "cannot be read, and where the next one starts cannot be told" + within);
  }

  private void moveTo(long next) {
    line += text.lineEnds(place, next);
    place = next;
  }

  /** The stream is closed by who opened it. */
  @Override
  public void close() {}
}
