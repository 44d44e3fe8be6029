package io.profileimporter.report;

import io.profileimporter.row.CorrectionColumns;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code rejected-rows.ndjson}: the original objects, one a line, with the members that say why;
 * ready to be corrected and imported again. A row that is no object stands under {@code _text}.
 */
final class RejectedDocumentsFile implements AutoCloseable {

  private final RowOrigins origins;
  private final BufferedWriter writer;

  /**
   * A file of the rejected rows of a run.
   *
   * @param runId the run that rejects them
   */
  RejectedDocumentsFile(Path path, String runId) throws IOException {
    this.origins = new RowOrigins(runId, List.of());
    this.writer = Files.newBufferedWriter(path);
  }

  void write(StoredRow row) {
    ObjectNode json = document(row.content());
    RejectionColumns.of(row, origins.of(row)).forEach((name, value) -> put(json, name, value));
    try {
      writer.write(WellFormedText.escaped(Json.MAPPER.writeValueAsString(json)));
      writer.write('\n');
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void put(ObjectNode json, String name, String value) {
    if (name.equals(CorrectionColumns.LINE)) {
      json.put(name, Long.parseLong(value));
    } else {
      json.put(name, WellFormedText.of(value));
    }
  }

  private static ObjectNode document(RowContent content) {
    if (content instanceof RowContent.Document document
        && document.document() instanceof ObjectNode object) {
      return object.deepCopy();
    }
    return Json.MAPPER.createObjectNode().put("_text", WellFormedText.of(content.text()));
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
