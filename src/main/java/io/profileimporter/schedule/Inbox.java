package io.profileimporter.schedule;

import io.profileimporter.schedule.Completeness.Marker;
import io.profileimporter.schedule.Completeness.StableFor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks for complete files in the inbox of one import, and remembers how they looked before. */
public final class Inbox {

  private final InboxSettings settings;
  private Map<FileStamp, Instant> seen = new HashMap<>();

  public Inbox(InboxSettings settings) {
    this.settings = settings;
  }

  /**
   * What lies in an inbox.
   *
   * @param complete files to import, in their order
   * @param unfinished files that are not complete, or that wait for one before them
   */
  public record Look(List<FileStamp> complete, List<FileStamp> unfinished) {

    public boolean isEmpty() {
      return complete.isEmpty() && unfinished.isEmpty();
    }
  }

  /**
   * Looks once.
   *
   * @throws UncheckedIOException where the folder cannot be read
   */
  public Look look(Instant now) {
    List<FileStamp> files = files();
    seen = remembered(files, now);
    List<FileStamp> complete = new ArrayList<>();
    List<FileStamp> unfinished = new ArrayList<>();
    for (FileStamp file : files) {
      boolean waits = !unfinished.isEmpty() && settings.completeness() instanceof StableFor;
      (waits || !isComplete(file, now) ? unfinished : complete).add(file);
    }
    return new Look(complete, unfinished);
  }

  private Map<FileStamp, Instant> remembered(List<FileStamp> files, Instant now) {
    Map<FileStamp, Instant> remembered = new HashMap<>();
    files.forEach(file -> remembered.put(file, seen.getOrDefault(file, now)));
    return remembered;
  }

  private List<FileStamp> files() {
    List<FileStamp> files = new ArrayList<>();
    try (DirectoryStream<Path> names = Files.newDirectoryStream(settings.folder(), this::isMeant)) {
      for (Path file : names) {
        stamp(file).ifPresent(files::add);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(settings.folder() + " cannot be read", failure);
    }
    files.sort(order());
    return files;
  }

  private boolean isMeant(Path file) {
    return settings.files().matches(String.valueOf(file.getFileName()))
        && Files.isRegularFile(file);
  }

  /** Nothing where the file has gone since the folder was read. */
  private static Optional<FileStamp> stamp(Path file) throws IOException {
    try {
      return Optional.of(FileStamp.of(file));
    } catch (NoSuchFileException gone) {
      return Optional.empty();
    }
  }

  private Comparator<FileStamp> order() {
    Comparator<FileStamp> byName = Comparator.comparing(FileStamp::name);
    return switch (settings.order()) {
      case NAME -> byName;
      case TIME -> Comparator.comparing(FileStamp::modified).thenComparing(byName);
    };
  }

  private boolean isComplete(FileStamp file, Instant now) {
    if (settings.completeness() instanceof StableFor stable) {
      Instant since = seen.getOrDefault(file, now);
      return Duration.between(since, now).compareTo(stable.time()) >= 0;
    }
    return settings.completeness() instanceof Marker marker && hasMarker(file, marker);
  }

  /** A marker that is older than its file was made for another one. */
  private static boolean hasMarker(FileStamp file, Marker marker) {
    try {
      Path mark = file.path().resolveSibling(marker.of(file.name()));
      return !FileStamp.of(mark).modified().isBefore(file.modified());
    } catch (IOException none) {
      return false;
    }
  }
}
