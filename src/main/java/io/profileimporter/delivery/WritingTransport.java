package io.profileimporter.delivery;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes requests into a file instead of posting them; each counts as taken at once. */
final class WritingTransport implements Transport {

  private static final Exchange TAKEN =
      new Exchange.Answered(
          200,
          Optional.of("application/json"),
          Optional.empty(),
          Optional.empty(),
          "{\"status\":\"success\"}",
          false);

  private final RequestFile file;
  private final byte[] head;

  /**
   * Writes what would be posted to this endpoint.
   *
   * @param compression of which the file tells; it has the bodies as they are before it
   */
  WritingTransport(RequestFile file, URI endpoint, Compression compression) {
    this.file = file;
    this.head = head(endpoint.getRawPath(), compression);
  }

  /** The line up to the value of its last member, the body. */
  private static byte[] head(String path, Compression compression) {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try (JsonGenerator out = new JsonFactory().createGenerator(ObjectWriteContext.empty(), line)) {
      out.writeStartObject();
      out.writeStringProperty("method", "POST");
      out.writeStringProperty("path", path);
      out.writeName("headers").writeStartObject();
      HttpTransport.HEADERS.forEach(out::writeStringProperty);
      if (compression == Compression.GZIP) {
        out.writeStringProperty("Content-Encoding", "gzip");
      }
      out.writeEndObject();
      out.writeName("body").writeNumber(0);
      out.writeEndObject();
    }
    return Arrays.copyOf(line.toByteArray(), line.size() - "0}".length());
  }

  @Override
  public void post(RequestBody body, Consumer<Exchange> done) {
    file.write(head, body);
    done.accept(TAKEN);
  }

  @Override
  public void close() {
    // the file is its owner's
  }
}
