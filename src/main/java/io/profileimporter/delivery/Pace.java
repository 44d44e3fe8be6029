package io.profileimporter.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;

/** Time as the dispatch sees it: what is now, and waiting for what happens next. */
interface Pace {

  Instant now();

  /** The next event, or nothing where none came for so long. */
  Optional<Runnable> next(BlockingQueue<Runnable> events, Duration longest)
      throws InterruptedException;
}
