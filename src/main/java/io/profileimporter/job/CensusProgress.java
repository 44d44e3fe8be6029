package io.profileimporter.job;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** How far the census of an export is, to be looked at from another thread. */
public final class CensusProgress {

  private final AtomicLong bytes = new AtomicLong();
  private final AtomicLong rows = new AtomicLong();
  private volatile double share;
  private volatile Optional<String> pass = Optional.empty();

  /** What is being done, in a word or two; nothing where no census is at work. */
  public Optional<String> pass() {
    return pass;
  }

  /** How many bytes this pass has read. */
  public long bytesRead() {
    return bytes.get();
  }

  /** How many rows this pass has read. */
  public long rows() {
    return rows.get();
  }

  /** The share of the work that is not reading, between 0 and 1. */
  public double share() {
    return share;
  }

  AtomicLong beginPass(String name) {
    share = 0;
    bytes.set(0);
    rows.set(0);
    pass = Optional.of(name);
    return bytes;
  }

  void countRow() {
    rows.lazySet(rows.get() + 1);
  }

  void work(String name, double done) {
    share = Math.max(done, 0.001);
    pass = Optional.of(name);
  }

  void end() {
    pass = Optional.empty();
  }
}
