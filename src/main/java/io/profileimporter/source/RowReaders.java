package io.profileimporter.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
      EncodedInput input = EncodedInput.open(in, name, settings.charset());
      MarkingReader characters = new MarkingReader(input.in(), input.charset());
      SourceText text = new SourceText(characters, settings.maxRowSize());
      RowReader rows = new CsvRowReader(name, text, input.charset(), settings);
      return new EndingRowReader(name, rows, in);
    } catch (IOException unreadable) {
      throw EndingRowReader.failure(name, "at its start", unreadable);
    } catch (UncheckedIOException unreadable) {
      throw EndingRowReader.failure(name, "at its start", unreadable.getCause());
    }
  }
}
