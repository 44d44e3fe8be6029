package io.profileimporter.screening;

import java.util.List;

/**
 * Tells of most keys, by their hash alone, that no list has them. It has every key of its lists and
 * the empty one, and cannot tell a few others from them.
 */
final class WordFilter {

  private static final int BITS = 1 << 16;

  private final long[] bits = new long[BITS / Long.SIZE];

  WordFilter(Lexicon lexicon, List<WordList> lists) {
    add("");
    lexicon.index(lists).keySet().forEach(this::add);
  }

  private void add(String key) {
    int place = place(key.hashCode());
    bits[place / Long.SIZE] |= 1L << place;
  }

  private static int place(int hash) {
    return (hash ^ (hash >>> 16)) & (BITS - 1);
  }

  /**
   * Whether a key can be on one of the lists.
   *
   * @param hash of the key, as {@link String#hashCode}
   */
  boolean mayHave(int hash) {
    int place = place(hash);
    return (bits[place / Long.SIZE] & (1L << place)) != 0;
  }
}
