package io.profileimporter.benchmark;

import io.profileimporter.sampledata.GenerateExport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Generated exports of 25 columns with the dirt of real ones; the same size, the same rows. */
final class Exports {

  private static final long SEED = 25;

  private final Path folder;

  Exports(Path folder) {
    this.folder = folder;
  }

  /** The export of so many rows; one that was written before is taken again. */
  Path of(long rows) {
    Path file = folder.resolve("customers-" + rows + ".csv").toAbsolutePath();
    if (Files.exists(file)) {
      return file;
    }
    try {
      Path begun = Files.createDirectories(folder).resolve(file.getFileName() + ".begun");
      GenerateExport.write(begun, rows, SEED, false);
      return Files.move(begun, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
