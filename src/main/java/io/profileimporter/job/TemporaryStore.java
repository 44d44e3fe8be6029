package io.profileimporter.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A job store that is forgotten at the end: a folder that only this user may open. */
public final class TemporaryStore implements AutoCloseable {

  private final Path folder;

  private TemporaryStore(Path folder) {
    this.folder = folder;
  }

  /** Makes the folder. */
  public static TemporaryStore create() {
    try {
      return new TemporaryStore(Files.createTempDirectory("profile-importer-"));
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot make a temporary folder", failure);
    }
  }

  /**
   * Opens the store in the folder.
   *
   * @throws RefusedStartException where it cannot be opened
   */
  public JobStore open() {
    return JobStore.openForOnce(settings());
  }

  /** Nothing in the store has to survive a power cut. */
  JobStoreSettings settings() {
    return new JobStoreSettings(
        "jdbc:h2:file:" + folder.resolve("check") + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=5000",
        Optional.empty(),
        Optional.empty());
  }

  @Override
  public void close() {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.delete(file);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot remove " + folder, failure);
    }
  }
}
