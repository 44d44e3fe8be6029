package io.profileimporter.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.json.JsonFactory;

/** Opens an export for reading, whatever its format, encoding and compression. */
public final class RowReaders {

  private RowReaders() {}

  /**
   * The rows of a file.
   *
   * @throws UnreadableSourceException where there is no such file, or none that rows can be read of
   */
  public static RowReader open(Path file, SourceSettings settings) {
    String name = String.valueOf(file.getFileName());
    if (Files.isDirectory(file)) {
      throw new UnreadableSourceException(file + ": expected a file but was a folder");
    }
    if (!Files.exists(file)) {
      throw new UnreadableSourceException(file + ": there is no such file");
    }
    try {
      return open(Files.newInputStream(file), name, settings);
    } catch (IOException unreadable) {
      throw new UnreadableSourceException(file + ": the file cannot be read", unreadable);
    }
  }

  /**
   * The rows of a stream, which the reader closes.
   *
   * @param name what messages and locations call the stream
   * @throws UnreadableSourceException where it is none that rows can be read of
   */
  public static RowReader open(InputStream in, String name, SourceSettings settings) {
    try {
      RowReader rows = rows(in, name, settings);
      return new EndingRowReader(name, rows, in);
    } catch (UnreadableSourceException unreadable) {
      throw closed(in, unreadable);
    } catch (IOException unreadable) {
      throw closed(in, EndingRowReader.failure(name, "at its start", unreadable));
    } catch (UncheckedIOException unreadable) {
      throw closed(in, EndingRowReader.failure(name, "at its start", unreadable.getCause()));
    }
  }

  private static UnreadableSourceException closed(
      InputStream in, UnreadableSourceException failure) {
    try {
      in.close();
    } catch (IOException unclosed) {
      failure.addSuppressed(unclosed);
    }
    return failure;
  }

  private static RowReader rows(InputStream in, String name, SourceSettings settings)
      throws IOException {
    EncodedInput input = EncodedInput.open(in, name, settings.charset());
    MarkingReader characters = new MarkingReader(input.in(), input.charset());
    SourceText text = new SourceText(characters, settings.maxRowSize());
    return rows(name, text, input, settings);
  }

  private static RowReader rows(
      String name, SourceText text, EncodedInput input, SourceSettings settings) {
    long start = JsonFrame.afterSpace(text, 0);
    if (text.at(start) == SourceText.END) {
      throw new UnreadableSourceException(name + ": the file holds nothing but white space");
    }
    boolean brace = text.at(start) == '{';
    boolean json = brace || text.at(start) == '[';
    Optional<SourceFormat> named = SourceFormat.ofName(name);
    SourceFormat format =
        named
            .filter(SourceFormat.NDJSON::equals) // the rejected rows of a JSON export, too
            .or(settings::format)
            .or(() -> named)
            .orElse(json ? SourceFormat.JSON : SourceFormat.CSV);
    if (format == SourceFormat.CSV) {
      return new CsvRowReader(name, text, input, settings);
    }
    JsonObjects objects = new JsonObjects(input.charset(), settings.maxRowSize());
    boolean lines = brace && settings.records().isTop() && isOneLine(text, start);
    if (format == SourceFormat.NDJSON || lines) {
      return new NdjsonRowReader(name, text, objects);
    }
    return documents(name, text, objects, settings);
  }

  private static RowReader documents(
      String name, SourceText text, JsonObjects objects, SourceSettings settings) {
    JsonFactory factory = JsonObjects.factory(settings.maxRowSize());
    JsonDocument document = new JsonDocument(name, text, factory);
    if (settings.records().isTop() && text.at(JsonFrame.afterSpace(text, 0)) == '{') {
      throw new UnreadableSourceException(
          name
              + ": expected an array of objects, or one object a line, but was one object; set"
              + " source.records to the path of the rows in it"
              + document.proposal().map(path -> ", such as " + path).orElse(""));
    }
    JsonRecords records = document.find(settings.records());
    return new JsonRowReader(name, text, objects, document, records);
  }

  /** Whether an object ends on the line on which it starts. */
  private static boolean isOneLine(SourceText text, long start) {
    long end = JsonFrame.end(text, start);
    return end >= 0 && text.lineEnds(start, end) == 0;
  }
}
