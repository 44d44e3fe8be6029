package io.profileimporter.report;

import io.profileimporter.row.Rejection;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code rejections.jsonl}: one object a reason of a rejected row, and a value dropped or doubted.
 */
final class RejectionsFile implements AutoCloseable {

  private final BufferedWriter writer;

  RejectionsFile(Path path) throws IOException {
    this.writer = Files.newBufferedWriter(path);
  }

  void write(StoredRejection stored) {
    Rejection rejection = stored.rejection();
    ObjectNode json = Json.MAPPER.createObjectNode();
    json.put("line", stored.line());
    json.put("record", stored.record());
    json.put("outcome", stored.shownOutcome());
    json.put("stage", rejection.reason().stage().code());
    json.put("reason", rejection.reason().code());
    rejection.field().ifPresent(field -> json.put("field", field));
    rejection.value().ifPresent(value -> json.put("value", WellFormedText.of(value)));
    json.put("detail", WellFormedText.of(rejection.detail()));
    try {
      writer.write(Json.MAPPER.writeValueAsString(json));
      writer.write('\n');
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
