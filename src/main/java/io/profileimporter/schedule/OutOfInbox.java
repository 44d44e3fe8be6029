package io.profileimporter.schedule;

import io.profileimporter.schedule.Completeness.Marker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Moves a file out of its inbox, with a name that tells of which run it was. Nothing is ever
 * overwritten, and after a kill at any moment the file can be moved again.
 */
final class OutOfInbox {

  private final InboxSettings settings;

  OutOfInbox(InboxSettings settings) {
    this.settings = settings;
  }

  /** Moves an imported file; tells where to. */
  Path done(Path file, String runId) {
    return move(file, settings.done(), runId);
  }

  /** Moves a file that cannot be imported; tells where to. */
  Path failed(Path file, String runId) {
    return move(file, settings.failed(), runId);
  }

  /** A marker goes first: one that stays behind would speak for the next file of that name. */
  private Path move(Path file, Path folder, String runId) {
    try {
      Files.createDirectories(folder);
      Path target = free(file, folder, runId);
      if (settings.completeness() instanceof Marker marker) {
        Path mark = file.resolveSibling(marker.of(name(file)));
        if (Files.exists(mark)) {
          move(mark, target.resolveSibling(marker.of(name(target))));
        }
      }
      move(file, target);
      return target;
    } catch (IOException failure) {
      throw new UncheckedIOException(file + " cannot be moved to " + folder, failure);
    }
  }

  /** The target, or one beside it where it is taken by another file. */
  private static Path free(Path file, Path folder, String runId) throws IOException {
    ExportName name = ExportName.of(name(file));
    Path target = folder.resolve(name.with(runId));
    for (int number = 2; Files.exists(target) && !isCopy(file, target); number++) {
      target = folder.resolve(name.with(runId + "-" + number));
    }
    return target;
  }

  /** One that was copied before, and whose source was not yet deleted. */
  private static boolean isCopy(Path file, Path target) throws IOException {
    return Files.size(file) == Files.size(target) && Files.mismatch(file, target) < 0;
  }

  private static void move(Path file, Path target) throws IOException {
    try {
      Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException otherFileSystem) {
      copy(file, target);
      Files.delete(file);
    }
  }

  /** The copy has its name once it is whole and on the disk. */
  private static void copy(Path file, Path target) throws IOException {
    Path part = target.resolveSibling("." + name(target) + ".part");
    Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
    try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
