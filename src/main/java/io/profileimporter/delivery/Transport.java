package io.profileimporter.delivery;

import java.util.function.Consumer;

/** The network as the delivery sees it. */
interface Transport extends AutoCloseable {

  /**
   * Posts a JSON body to the endpoint and returns at once.
   *
   * @param done told exactly once what became of the exchange, from any thread, no later than its
   *     deadline
   */
  void post(RequestBody body, Consumer<Exchange> done);

  @Override
  void close();
}
