package io.profileimporter.job;

import io.profileimporter.census.Census;
import io.profileimporter.screening.ScreeningSettings;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * How much memory the census of an export is given.
 *
 * @param sketchBytes for the counters of the first pass over a large export
 */
record CensusSize(long sketchBytes) {

  private static final long LEAST = 1L << 20;
  private static final long MOST = 96L << 20;

  /** A compressed export has about eight times its length; one that is not is given too much. */
  static CensusSize of(Export export) {
    long heap = Runtime.getRuntime().maxMemory() * 3 / 8;
    long most = Math.min(MOST, heap);
    return new CensusSize(Math.max(LEAST, Math.min(most, export.size().orElse(0) / 2)));
  }

  /** A census of this size; the hashes of each run are others. */
  Census census(ScreeningSettings settings, String runId) {
    byte[] name = runId.getBytes(StandardCharsets.UTF_8);
    long seed = UUID.nameUUIDFromBytes(name).getMostSignificantBits();
    return new Census(settings.evidence(), settings::actsOn, seed, sketchBytes);
  }
}
