package io.profileimporter.schedule;

import io.profileimporter.schedule.Completeness.StableFor;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Where the files of an import come in, and where they go.
 *
 * @param folder where they come in; folders below it are not looked into
 * @param order in which several are imported
 * @param done where an imported file goes
 * @param failed where one goes that cannot be imported
 */
public record InboxSettings(
    Path folder,
    FilePattern files,
    Order order,
    Completeness completeness,
    Path done,
    Path failed) {

  private static final Duration LONG = Duration.ofSeconds(10);
  private static final Duration SHORTEST = Duration.ofMillis(50);

  /** What comes first: the lesser name, which is the earlier date, or the older file. */
  public enum Order {
    NAME,
    TIME
  }

  public InboxSettings {
    folder = folder.toAbsolutePath().normalize();
    done = done.toAbsolutePath().normalize();
    failed = failed.toAbsolutePath().normalize();
    if (done.equals(folder) || failed.equals(folder)) {
      throw new IllegalArgumentException("expected other folders than the inbox");
    }
  }

  /** How long it takes at least to see that a file is complete. */
  Duration judgement() {
    return completeness instanceof StableFor stable ? stable.time() : Duration.ZERO;
  }

  /** How often it is looked for a file that is waited for. */
  Duration interval() {
    if (completeness instanceof StableFor stable && stable.time().compareTo(LONG) < 0) {
      Duration half = stable.time().dividedBy(2);
      return half.compareTo(SHORTEST) < 0 ? SHORTEST : half;
    }
    return LONG.dividedBy(2);
  }

  /** Whether it moves files into the inbox of another. */
  boolean feeds(InboxSettings other) {
    return done.equals(other.folder) || failed.equals(other.folder);
  }

  /** Whether a file may be meant by both. */
  boolean overlaps(InboxSettings other) {
    return folder.equals(other.folder) && files.overlaps(other.files);
  }
}
