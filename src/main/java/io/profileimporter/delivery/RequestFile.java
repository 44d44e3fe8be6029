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
  private final OutputStream disk;
  private final OutputStream out;
  private long requests;

  /**
   * A file that is begun.
   *
   * @param part where it stands until it is whole
   * @param disk what writes there
   */
  RequestFile(Path file, Path part, OutputStream disk) throws IOException {
    this.file = file;
    this.part = part;
    this.disk = disk;
    boolean compressed = file.toString().endsWith(".gz");
    this.out =
        new BufferedOutputStream(compressed ? new GZIPOutputStream(disk, BUFFER) : disk, BUFFER);
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
      return new RequestFile(file, part, Files.newOutputStream(part));
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

  /** Removes what was not finished; what is not written yet never will be. */
  @Override
  public void close() {
    try (disk) {
      Files.deleteIfExists(part);
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot remove " + part, failure);
    }
  }
}
