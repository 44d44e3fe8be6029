package io.profileimporter.census;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is said of each of very many values, which are known by their hashes: some twelve to thirty
 * bytes for each, because the same words are kept once.
 */
public final class Charges {

  /** Takes what is said of a value. */
  public interface Visitor {
    /** Takes one thing that is said of the value with this hash. */
    void visit(long hash, Charge charge);
  }

  private final List<Charge> charges = new ArrayList<>();
  private final Map<Charge, Integer> places = new HashMap<>();
  private long[] hashes = new long[16];
  private int[] said = new int[16];
  private int size;

  /** How many things are said. */
  public int size() {
    return size;
  }

  /** Adds what is said of a value; several things may be. */
  public void add(long hash, Charge charge) {
    if (4L * (size + 1) > 3L * hashes.length) {
      grow();
    }
    enter(hash, places.computeIfAbsent(charge, this::place));
    size++;
  }

  private int place(Charge charge) {
    charges.add(charge);
    return charges.size() - 1;
  }

  private void enter(long hash, int charge) {
    int at = first(hash);
    while (hashes[at] != 0) {
      at = next(at);
    }
    hashes[at] = hash;
    said[at] = charge;
  }

  private void grow() {
    long[] oldHashes = hashes;
    int[] oldSaid = said;
    hashes = new long[2 * oldHashes.length];
    said = new int[2 * oldSaid.length];
    for (int at = 0; at < oldHashes.length; at++) {
      if (oldHashes[at] != 0) {
        enter(oldHashes[at], oldSaid[at]);
      }
    }
  }

  private int first(long hash) {
    return (int) hash & (hashes.length - 1);
  }

  private int next(int at) {
    return (at + 1) & (hashes.length - 1);
  }

  /** What is said of the value with a hash, in no order. */
  List<Charge> of(long hash) {
    List<Charge> found = List.of();
    for (int at = first(hash); hash != 0 && hashes[at] != 0; at = next(at)) {
      if (hashes[at] == hash) {
        found = found.isEmpty() ? new ArrayList<>(2) : found;
        found.add(charges.get(said[at]));
      }
    }
    return found;
  }

  /** Goes through everything that is said. */
  public void forEach(Visitor visitor) {
    for (int at = 0; at < hashes.length; at++) {
      if (hashes[at] != 0) {
        visitor.visit(hashes[at], charges.get(said[at]));
      }
    }
  }
}
