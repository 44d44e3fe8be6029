package io.profileimporter.schedule;

import java.time.Duration;
import java.util.Optional;

/**
 * An import that begins by itself.
 *
 * @param name what the settings call it
 * @param times when it is due; nothing where it is only started by hand
 * @param waitForFile how long a file is waited for
 * @param reportsMissing whether it is worth a word that none came
 * @param catchesUp whether it begins at once where its time passed while nobody was there
 */
public record ScheduledImport(
    String name,
    Optional<FireTimes> times,
    InboxSettings inbox,
    Duration waitForFile,
    boolean reportsMissing,
    boolean catchesUp,
    Retry retry) {

  /** What messages say of another name. */
  static final String EXPECTED_NAME = "a name of up to 64 letters, digits, - and _";

  public ScheduledImport {
    if (!isName(name)) {
      throw new IllegalArgumentException("expected " + EXPECTED_NAME + " but was " + name);
    }
  }

  static boolean isName(String name) {
    return name.matches("[\\p{L}\\p{N}_-]{1,64}");
  }
}
