package io.profileimporter.delivery;

import java.util.function.Consumer;

/** The network as the delivery sees it. */
interface Transport extends AutoCloseable {

  /**
   * Posts a JSON body to the endpoint, by {@link #start} at the latest, and returns at once.
   *
   * @param done told exactly once what became of the exchange, from any thread, no later than its
   *     deadline
   */
  void post(RequestBody body, Consumer<Exchange> done);

  /** Starts what was posted: a thread is woken once for several requests. */
  default void start() {}

  /**
   * Has a task run when those exchanges were told of that end at about the same time; called by
   * {@code done}.
   */
  default void afterReplies(Runnable task) {
    task.run();
  }

  @Override
  void close();
}
