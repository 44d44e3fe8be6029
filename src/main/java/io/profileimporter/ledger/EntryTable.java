package io.profileimporter.ledger;

import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/**
 * Entries by their identity, outside of the heap: packed one behind the other in one file, and
 * found by a table of their places in another. Several threads can look up while one puts.
 */
final class EntryTable implements AutoCloseable {

  private static final int FIRST_LOG = 10;

  /** Spreads identities over the slots. */
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  /** A slot holds a place and, above it, some bits of the identity: few others are looked at. */
  private static final int PLACE_BITS = 40;

  private static final long PLACE = (1L << PLACE_BITS) - 1;

  private final Path folder;
  private final MappedNumbers entries;
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private MappedNumbers slots;
  private int logSlots = FIRST_LOG;
  private long size;
  private long live;

  /** Where the next entry goes: 0 marks a slot that is free. */
  private long end = 1;

  /**
   * An empty table.
   *
   * @param folder where its files are
   */
  EntryTable(Path folder) {
    this.folder = folder;
    this.entries = new MappedNumbers(folder);
    this.slots = slotsOf(logSlots);
  }

  private MappedNumbers slotsOf(int log) {
    MappedNumbers made = new MappedNumbers(folder);
    made.reserve(1L << log);
    return made;
  }

  /** How many entries there are. */
  long size() {
    return size;
  }

  /** How many numbers they take. */
  long live() {
    return live;
  }

  Optional<LedgerEntry> find(long identity) {
    Lock reading = lock.readLock();
    reading.lock();
    try {
      long place = slots.get(slotOf(identity)) & PLACE;
      return place == 0 ? Optional.empty() : Optional.of(at(place));
    } finally {
      reading.unlock();
    }
  }

  private LedgerEntry at(long place) {
    return PackedEntry.read(number -> entries.get(place + number));
  }

  /** The slot of an identity, or the free one where it would be. */
  private long slotOf(long identity) {
    long last = (1L << logSlots) - 1;
    long slot = (identity * GOLDEN) >>> (Long.SIZE - logSlots);
    for (long found = slots.get(slot); found != 0; found = slots.get(slot)) {
      if (tag(found) == tag(identity << PLACE_BITS) && entries.get(found & PLACE) == identity) {
        return slot;
      }
      slot = (slot + 1) & last;
    }
    return slot;
  }

  private static long tag(long slot) {
    return slot >>> PLACE_BITS;
  }

  /** Puts an entry into the place of the one that its identity had. */
  void put(LedgerEntry entry) {
    LongBuffer packed = LongBuffer.allocate(PackedEntry.size(entry));
    PackedEntry.write(entry, packed);
    Lock writing = lock.writeLock();
    writing.lock();
    try {
      put(packed, 0, packed.limit());
    } finally {
      writing.unlock();
    }
  }

  /**
   * Adds entries that stand one behind the other, each in the place of the one that its identity
   * had. Of those that runs have written beside each other, nobody knows which one holds. No other
   * thread may look up meanwhile.
   */
  void load(LongBuffer packed) {
    for (int at = 0; at < packed.limit(); ) {
      int numbers = PackedEntry.size(packed.get(at + PackedEntry.HEAD - 1));
      load(packed, at, numbers);
      at += numbers;
    }
  }

  private void load(LongBuffer packed, int from, int numbers) {
    long place = slots.get(slotOf(packed.get(from))) & PLACE;
    long before = place == 0 ? packed.get(from + 1) : entries.get(place + 1);
    if (before == packed.get(from + 1) || before == packed.get(from + 2)) {
      put(packed, from, numbers);
    } else {
      put(PackedEntry.read(number -> packed.get(from + (int) number)).contestedWith(at(place)));
    }
  }

  private void put(LongBuffer packed, int from, int numbers) {
    long identity = packed.get(from);
    long slot = slotOf(identity);
    long place = slots.get(slot) & PLACE;
    int before = place == 0 ? 0 : PackedEntry.size(entries.get(place + PackedEntry.HEAD - 1));
    live += numbers - before;
    if (numbers != before) {
      place = end;
      end += numbers;
      entries.reserve(end);
      slots.set(slot, identity << PLACE_BITS | place);
    }
    for (int number = 0; number < numbers; number++) {
      entries.set(place + number, packed.get(from + number));
    }
    if (before == 0) {
      size++;
      growIfFull();
    }
  }

  /** Two thirds of the slots are taken at most. */
  private void growIfFull() {
    if (3 * size <= 2L << logSlots) {
      return;
    }
    MappedNumbers old = slots;
    long slotsBefore = 1L << logSlots;
    logSlots++;
    slots = slotsOf(logSlots);
    for (long slot = 0; slot < slotsBefore; slot++) {
      long found = old.get(slot);
      if (found != 0) {
        slots.set(slotOf(entries.get(found & PLACE)), found);
      }
    }
    old.close();
  }

  /**
   * Goes through all entries, in the order in which their identities came: in that of the slots,
   * another table would gather them all at its beginning. The thread that puts may put them anew
   * meanwhile; those are not gone through again.
   */
  void forEach(Consumer<LedgerEntry> consumer) {
    forEachPlace(place -> consumer.accept(at(place)));
  }

  /** Goes through the entries that a run has written, likewise. */
  void forEachOf(long run, Consumer<LedgerEntry> consumer) {
    forEachPlace(
        place -> {
          if (entries.get(place + 1) == run) {
            consumer.accept(at(place));
          }
        });
  }

  private void forEachPlace(LongConsumer consumer) {
    long last = end;
    for (long place = 1; place < last; ) {
      int numbers = PackedEntry.size(entries.get(place + PackedEntry.HEAD - 1));
      if ((slots.get(slotOf(entries.get(place))) & PLACE) == place) {
        consumer.accept(place);
      }
      place += numbers;
    }
  }

  @Override
  public void close() {
    try (entries) {
      slots.close();
    }
  }
}
