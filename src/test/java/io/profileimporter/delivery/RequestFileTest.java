package io.profileimporter.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestFileTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"r.ndjson", "r.ndjson.gz"})
  void endsQuietlyAfterTheDiskWasFull(String name) throws IOException {
    Path part = Files.createFile(folder.resolve("part"));
    RequestFile file = new RequestFile(folder.resolve(name), part, new FullDisk());
    assertThatThrownBy(() -> writeMuch(file))
        .isInstanceOf(UndeliverableException.class)
        .hasMessage("the requests cannot be written to " + part + ": no space left");
    file.close();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void hasItsNameOnlyOnceItIsWhole() throws IOException {
    Path whole = folder.resolve("r.ndjson");
    try (RequestFile file = RequestFile.create(whole)) {
      file.write(bytes("{\"body\":"), body("1"));
      assertThat(whole).doesNotExist();
      file.finish();
    }
    assertThat(folder.toFile().list()).containsExactly("r.ndjson");
    assertThat(whole).hasContent("{\"body\":1}");
  }

  /** So much that every buffer overflows, also if it is compressed. */
  private static void writeMuch(RequestFile file) {
    for (long number = 0; number < 1_000_000; number++) {
      file.write(bytes("{\"body\":"), body(Long.toString(number * 0x9E3779B97F4A7C15L)));
    }
  }

  private static RequestBody body(String text) {
    return new RequestBody(bytes(text), List.of(), new byte[0], 0);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Takes the few bytes of a file's head, and no more. */
  private static final class FullDisk extends OutputStream {

    private int written;

    @Override
    public void write(int one) throws IOException {
      if (++written > 16) {
        throw new IOException("no space left");
      }
    }
  }
}
