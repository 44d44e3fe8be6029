package io.profileimporter.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Random;

/** A server that is asked as much as a window allows, in a time of its own. */
final class SimulatedServer {

  private record Due(Instant sent, Instant arrives) {}

  private final Queue<Instant> workers = new PriorityQueue<>();
  private final Queue<Due> inFlight = new PriorityQueue<>(Comparator.comparing(Due::arrives));
  private final Random random = new Random(7);
  private final long jitterMicros;
  private Duration service;
  private Verdict answer = Verdict.Taken.TAKEN;
  private Instant now = SimulatedApi.START;
  private int smallestWindow;
  private int largestWindow;

  /** A server in which so many requests at once are worked on for so long; others wait. */
  SimulatedServer(int workers, long micros, long jitterMicros) {
    this.workers.addAll(Collections.nCopies(workers, now));
    this.service = Duration.ofNanos(micros * 1_000);
    this.jitterMicros = jitterMicros;
  }

  void takes(Duration other) {
    service = other;
  }

  void answers(Verdict other) {
    answer = other;
  }

  int smallestWindow() {
    return smallestWindow;
  }

  int largestWindow() {
    return largestWindow;
  }

  /** Asks it for so long, and remembers the window's extremes within that time. */
  void ask(Window window, Duration time) {
    smallestWindow = window.size();
    largestWindow = window.size();
    for (Instant end = now.plus(time); now.isBefore(end); ) {
      while (inFlight.size() < window.size()) {
        send();
      }
      Due due = inFlight.element();
      now = due.arrives();
      window.heard(answer, due.sent(), now, inFlight.size());
      inFlight.remove();
      smallestWindow = Math.min(smallestWindow, window.size());
      largestWindow = Math.max(largestWindow, window.size());
    }
  }

  private void send() {
    Instant free = workers.remove();
    long jitter = jitterMicros == 0 ? 0 : random.nextLong(-jitterMicros, jitterMicros);
    Instant end = (free.isAfter(now) ? free : now).plus(service).plusNanos(jitter * 1_000);
    workers.add(end);
    inFlight.add(new Due(now, end));
  }
}
