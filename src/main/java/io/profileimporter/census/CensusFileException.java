package io.profileimporter.census;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** The notes of a large export's census find no place on the disk. */
public final class CensusFileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CensusFileException(Path folder, long written, IOException failure) {
    super(
        String.format(
            Locale.ROOT,
            "the census of the export keeps its notes in %s (about 100 bytes a row; up to twice as"
                + " many where most values are repeated), and after %,d MB that failed: %s",
            folder,
            written >> 20,
            failure.getMessage()),
        failure);
  }
}
