package io.profileimporter.schedule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A file as it was seen; as long as it is not written to, it looks the same.
 *
 * @param path absolute
 * @param size in bytes
 * @param modified time of the last change, to the millisecond
 */
public record FileStamp(Path path, long size, Instant modified) {

  public FileStamp {
    path = path.toAbsolutePath();
    modified = modified.truncatedTo(ChronoUnit.MILLIS);
  }

  /** How a file looks now. */
  static FileStamp of(Path file) throws IOException {
    return new FileStamp(file, Files.size(file), Files.getLastModifiedTime(file).toInstant());
  }

  public String name() {
    return String.valueOf(path.getFileName());
  }
}
