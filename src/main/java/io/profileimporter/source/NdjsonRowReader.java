package io.profileimporter.source;

import io.profileimporter.row.RowLocation;
import io.profileimporter.row.TableForm;
import java.util.Optional;

/** Reads JSON objects of which each stands on a line of its own. */
final class NdjsonRowReader implements RowReader {

  private final String name;
  private final SourceText text;
  private final JsonObjects objects;
  private long place;
  private long line = 1;
  private long row;

  NdjsonRowReader(String name, SourceText text, JsonObjects objects) {
    this.name = name;
    this.text = text;
    this.objects = objects;
  }

  @Override
  public Optional<TableForm> table() {
    return Optional.empty();
  }

  @Override
  public Optional<ReadRow> next() {
    while (text.at(place) >= 0) {
      text.keepFrom(place);
      String content = text.text(place, lineEnd());
      long start = line++;
      place = text.afterLineEnd(place + content.length());
      if (!content.isBlank()) {
        row++;
        return Optional.of(objects.row(new RowLocation(name, row, start), content, start));
      }
    }
    return Optional.empty();
  }

  private long lineEnd() {
    long end = place;
    while (!CsvDialect.endsLine(text.at(end))) {
      end++;
    }
    if (text.at(end) == SourceText.BEYOND) {
      throw new UnreadableSourceException(
          name
              + ":"
              + line
              + ": the line is longer than "
              + (end - place)
              + " characters (source.max-row-size)");
    }
    return end;
  }

  /** The stream is closed by who opened it. */
  @Override
  public void close() {}
}
