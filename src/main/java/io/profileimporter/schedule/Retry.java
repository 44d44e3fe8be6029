package io.profileimporter.schedule;

import java.time.Duration;

/**
 * What is done where a run fails and can be gone on with, because the API is away for instance.
 *
 * @param after how long it is waited
 * @param attempts how often the run is gone on with before its file is given up
 */
public record Retry(Duration after, int attempts) {

  public static final Retry DEFAULT = new Retry(Duration.ofMinutes(10), 6);

  public Retry {
    if (attempts < 0) {
      throw new IllegalArgumentException("expected no negative number but was " + attempts);
    }
  }
}
