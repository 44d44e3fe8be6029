package io.profileimporter.job;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Asks a run to stop: first at the end of its set, then, if that takes too long, at once. Given
 * from any thread, and never taken back.
 */
public final class StopSignal {

  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private volatile boolean given;
  private volatile boolean urgent;

  /** Asks for a stop at the end of the set that is being delivered. */
  public void give() {
    given = true;
  }

  /** Asks for a stop at once: what is not delivered yet is left. */
  public void insist() {
    given = true;
    urgent = true;
    listeners.forEach(Runnable::run);
  }

  public boolean isGiven() {
    return given;
  }

  /** Has somebody told who waits for something else, and would not look. */
  void whenUrgent(Runnable listener) {
    listeners.add(listener);
    if (urgent) {
      listener.run();
    }
  }
}
