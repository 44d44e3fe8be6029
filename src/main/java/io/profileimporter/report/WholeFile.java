package io.profileimporter.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is written beside its place and then moved there: nobody ever reads half of it. */
public final class WholeFile {

  private WholeFile() {}

  /** Writes what belongs into a file. */
  @FunctionalInterface
  public interface Content {
    void writeTo(Path path) throws IOException;
  }

  /** Replaces what stands in a place, once all is written. */
  public static void write(Path place, Content content) throws IOException {
    move(written(place, content), place);
  }

  /** Writes a file that has yet to be moved into its place; a part of one does not stay. */
  static Path written(Path place, Content content) throws IOException {
    Path part = place.resolveSibling(place.getFileName() + ".part");
    boolean whole = false;
    try {
      content.writeTo(part);
      whole = true;
      return part;
    } finally {
      if (!whole) {
        Files.deleteIfExists(part);
      }
    }
  }

  static void move(Path part, Path place) throws IOException {
    Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
  }
}
