package io.profileimporter.delivery;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPOutputStream;

/**
 * A file of requests, one a line: NDJSON, compressed where the name ends in {@code .gz}. It has its
 * name only once it is whole.
 */
public final class RequestFile implements AutoCloseable {

  private static final int BUFFER = 1 << 16;

  private final Path file;
  private final Path part;
  private final OutputStream out;
  private long requests;

  private RequestFile(Path file, Path part, OutputStream out) {
    this.file = file;
    this.part = part;
    this.out = out;
  }

  /**
   * Begins the file beside the place where it will be, under a name that no other file has; only
   * its owner may read it.
   *
   * @throws UncheckedIOException where that cannot be written
   */
  public static RequestFile create(Path file) {
    Path whole = file.toAbsolutePath();
    try {
      Path part = Files.createTempFile(whole.getParent(), whole.getFileName() + ".", ".part");
      OutputStream plain = Files.newOutputStream(part);
      boolean compressed = file.toString().endsWith(".gz");
      OutputStream form = compressed ? new GZIPOutputStream(plain, BUFFER) : plain;
      return new RequestFile(file, part, new BufferedOutputStream(form, BUFFER));
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot write " + file, failure);
    }
  }

  /** Where it will be. */
  public Path path() {
    return file;
  }

  /** How many requests are in it. */
  public long requests() {
    return requests;
  }

  /**
   * Writes a request.
   *
   * @param head all of its line that comes before the body
   */
  void write(byte[] head, RequestBody body) {
    try {
      out.write(head);
      body.stream().transferTo(out);
      out.write('}');
      out.write('\n');
      requests++;
    } catch (IOException failure) {
      throw new UndeliverableException(
          "the requests cannot be written to " + part + ": " + failure.getMessage());
    }
  }

  /** Ends the file and gives it its name; what had that name before is replaced. */
  public void finish() {
    try {
      out.close();
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot write " + file, failure);
    }
  }

  /** Removes what was not finished. */
  @Override
  public void close() {
    try (out) {
      Files.deleteIfExists(part);
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot remove " + part, failure);
    }
  }
}
