package io.profileimporter.source;

import io.profileimporter.row.EscapedBytes;
import io.profileimporter.row.SourceRow.DocumentRow;
import io.profileimporter.row.SourceRow.TableRow;
import io.profileimporter.row.SourceRow.UnreadRow;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads exports that a test has written down, and shows their rows as lines of text. */
final class Exports {

  private Exports() {}

  static RowReader open(String name, String text, SourceSettings settings) {
    return open(name, EscapedBytes.encode(text, StandardCharsets.UTF_8), settings);
  }

  static RowReader open(String name, byte[] bytes, SourceSettings settings) {
    return RowReaders.open(new ByteArrayInputStream(bytes), name, settings);
  }

  static List<ReadRow> rows(RowReader reader) {
    List<ReadRow> rows = new ArrayList<>();
    for (Optional<ReadRow> row = reader.next(); row.isPresent(); row = reader.next()) {
      rows.add(row.get());
    }
    return rows;
  }

  /** Each row as {@code line: cells}, with the reason and the detail of its rejection. */
  static List<String> lines(RowReader reader) {
    return rows(reader).stream().map(Exports::line).toList();
  }

  static List<String> lines(String name, String text) {
    return lines(open(name, text, SourceSettings.detected()));
  }

  static String line(ReadRow read) {
    String rejection =
        read.rejection().map(it -> " <- " + it.reason().code() + ": " + it.detail()).orElse("");
    return read.row().location().line() + ": " + content(read) + rejection;
  }

  private static String content(ReadRow read) {
    if (read.row() instanceof TableRow table) {
      return table.cells().toString();
    }
    if (read.row() instanceof DocumentRow document) {
      return document.document().toString();
    }
    return ((UnreadRow) read.row()).text();
  }

  static SourceSettings rowsOf(int size) {
    return changed(RecordsPath.TOP, size);
  }

  static SourceSettings recordsAt(String... keys) {
    return changed(new RecordsPath(List.of(keys)), SourceSettings.detected().maxRowSize());
  }

  private static SourceSettings changed(RecordsPath path, int size) {
    SourceSettings set = SourceSettings.detected();
    return new SourceSettings(
        set.format(), set.charset(), set.delimiter(), set.quote(), set.escape(), path, size);
  }
}
