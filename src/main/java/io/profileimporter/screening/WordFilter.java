package io.profileimporter.screening;

import java.util.Collection;
import java.util.List;

/**
 * Tells of most keys, by their hash alone, that no list has them: a Bloom filter that looks into
 * one word. It has every key of its lists and the empty one, and takes about one other key in a
 * thousand for one of them.
 */
final class WordFilter {

  private static final int FEWEST = 16;
  private static final int MIX = 0x9e3779b9;

  private final long[] bits;

  WordFilter(Lexicon lexicon, List<WordList> lists) {
    this(lexicon.index(lists).keySet());
  }

  /** A filter of other keys than those of a lexicon. */
  WordFilter(Collection<String> keys) {
    bits = new long[Math.max(FEWEST, 4 * Integer.highestOneBit(keys.size()))];
    add("");
    keys.forEach(this::add);
  }

  private void add(String key) {
    int mixed = key.hashCode() * MIX;
    bits[place(mixed)] |= mask(mixed);
  }

  /** The high bits: a product mixes them best. */
  private int place(int mixed) {
    return (mixed >>> 16) & (bits.length - 1);
  }

  private static long mask(int mixed) {
    return (1L << mixed) | (1L << (mixed >>> 5)) | (1L << (mixed >>> 10));
  }

  /**
   * Whether a key can be on one of the lists.
   *
   * @param hash of the key, as {@link String#hashCode}
   */
  boolean mayHave(int hash) {
    int mixed = hash * MIX;
    long mask = mask(mixed);
    return (bits[place(mixed)] & mask) == mask;
  }
}
