package io.profileimporter.census;

import java.io.IOException;
import java.nio.file.Path;

/** The notes of a large export's census find no place on the disk. */
public final class CensusFileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CensusFileException(Path folder, long written, IOException failure) {
    super(
        "the census of the export keeps its notes in %s (about 100 bytes a row), and after %,d MB that failed: %s"
            .formatted(folder, written >> 20, failure.getMessage()),
        failure);
  }
}
