package io.profileimporter.ledger;

import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongUnaryOperator;

/**
 * The form of an entry as numbers: its identity, its run, its basis, how many were seen and the
 * state, how many contents and others there are, and those.
 */
final class PackedEntry {

  static final int HEAD = 5;

  private static final int HALF = 32;

  private PackedEntry() {}

  /** How many numbers an entry takes. */
  static int size(LedgerEntry entry) {
    return HEAD + entry.contents().size() + entry.others().size();
  }

  /** How many numbers the entry takes that has these counts. */
  static int size(long counts) {
    return HEAD + (int) (counts >>> HALF) + (int) counts;
  }

  static void write(LedgerEntry entry, LongBuffer target) {
    target
        .put(entry.identity())
        .put(entry.run())
        .put(entry.basis())
        .put((long) entry.seen() << HALF | entry.state().number())
        .put((long) entry.contents().size() << HALF | entry.others().size());
    entry.contents().forEach(target::put);
    entry.others().forEach(target::put);
  }

  /** Goes through entries that stand one behind the other. */
  static void forEach(LongBuffer packed, Consumer<LedgerEntry> consumer) {
    for (int at = 0; at < packed.limit(); at += size(packed.get(at + HEAD - 1))) {
      int from = at;
      consumer.accept(read(number -> packed.get(from + (int) number)));
    }
  }

  /**
   * Reads an entry.
   *
   * @param numbers answers with the number at a place, from 0
   */
  static LedgerEntry read(LongUnaryOperator numbers) {
    long seen = numbers.applyAsLong(3);
    long counts = numbers.applyAsLong(4);
    int others = HEAD + (int) (counts >>> HALF);
    return new LedgerEntry(
        numbers.applyAsLong(0),
        numbers.applyAsLong(1),
        numbers.applyAsLong(2),
        (int) (seen >>> HALF),
        EntryState.of((int) seen),
        hashes(numbers, HEAD, others),
        hashes(numbers, others, size(counts)));
  }

  private static List<Long> hashes(LongUnaryOperator numbers, int from, int to) {
    if (from == to) {
      return List.of();
    }
    if (to - from == 1) {
      return List.of(numbers.applyAsLong(from));
    }
    List<Long> hashes = new ArrayList<>(to - from);
    for (int place = from; place < to; place++) {
      hashes.add(numbers.applyAsLong(place));
    }
    return hashes;
  }
}
