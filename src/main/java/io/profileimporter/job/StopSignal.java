package io.profileimporter.job;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Asks a run to stop at the end of its chunk. Given from any thread, and never taken back. */
public final class StopSignal {

  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private volatile boolean given;

  /** Asks for the stop. */
  public void give() {
    given = true;
    listeners.forEach(Runnable::run);
  }

  public boolean isGiven() {
    return given;
  }

  /** Has somebody told who waits for something else, and would not look. */
  void whenGiven(Runnable listener) {
    listeners.add(listener);
    if (given) {
      listener.run();
    }
  }
}
