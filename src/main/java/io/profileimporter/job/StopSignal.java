package io.profileimporter.job;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Asks a run to stop at the end of its chunk. Given from any thread, and never taken back. */
public final class StopSignal {

  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private final CountDownLatch signal = new CountDownLatch(1);
  private volatile boolean given;

  /** Asks for the stop. */
  public void give() {
    given = true;
    signal.countDown();
    listeners.forEach(Runnable::run);
  }

  /**
   * Waits for so long, or until the signal is given.
   *
   * @return whether it was not given
   */
  public boolean pause(Duration duration) {
    try {
      return !signal.await(duration.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
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

  /**
   * Does a part of the work with a signal of its own, which is given with this one. What the part
   * has listening is forgotten at its end.
   */
  public <T> T during(Function<StopSignal, T> work) {
    StopSignal part = new StopSignal();
    Runnable passOn = part::give;
    whenGiven(passOn);
    try {
      return work.apply(part);
    } finally {
      listeners.remove(passOn);
    }
  }
}
