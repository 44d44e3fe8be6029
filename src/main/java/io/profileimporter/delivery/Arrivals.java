package io.profileimporter.delivery;

import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * The way of the replies from the network's thread to the one that delivers, which is woken once
 * for all that have arrived together.
 */
final class Arrivals {

  private final BlockingQueue<Runnable> events;
  private final Queue<Runnable> arrived = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean announced = new AtomicBoolean();

  /** Announces to these events. */
  Arrivals(BlockingQueue<Runnable> events) {
    this.events = events;
  }

  /**
   * Adds what is to be done on an arrival.
   *
   * @param later has the announcement made, once no more is about to arrive
   */
  void add(Runnable arrival, Consumer<Runnable> later) {
    arrived.add(arrival);
    if (!announced.getAndSet(true)) {
      later.accept(() -> events.add(this::take));
    }
  }

  private void take() {
    announced.set(false);
    for (Runnable next = arrived.poll(); next != null; next = arrived.poll()) {
      next.run();
    }
  }
}
