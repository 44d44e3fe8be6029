package io.profileimporter.job;

import io.profileimporter.delivery.Credentials;
import io.profileimporter.delivery.DeliverySettings;
import io.profileimporter.delivery.RequestEncoder;
import java.util.Optional;

/**
 * How large a set may be.
 *
 * @param rows how many rows it may have
 * @param profileBytes what its profiles may take in a request, the commas between them included
 * @param rowBytes what its rows may take in memory while it is being delivered
 */
record SetLimit(int rows, long profileBytes, long rowBytes) {

  private static final long LEAST_ROW_BYTES = 8_000_000;
  private static final int SHARE_OF_HEAP = 16;

  /** The limit where one request takes a whole set, or each profile has its own. */
  static SetLimit of(DeliverySettings settings, Optional<Credentials> credentials) {
    return switch (settings.endpoint()) {
      case PROFILE_SET -> ofRows(settings.setSize());
      case IMPORT_AUDIENCE ->
          new SetLimit(
              settings.setSize(), RequestEncoder.room(settings, credentials), shareOfHeap());
    };
  }

  static SetLimit ofRows(int rows) {
    return new SetLimit(rows, Long.MAX_VALUE, Long.MAX_VALUE);
  }

  private static long shareOfHeap() {
    return Math.max(LEAST_ROW_BYTES, Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP);
  }
}
