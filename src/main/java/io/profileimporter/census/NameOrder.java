package io.profileimporter.census;

import java.util.Map;

/**
 * Tells which of two words of a name is the surname where both stand in one column: first names are
 * fewer, and each of them more frequent.
 */
final class NameOrder {

  private final Map<Long, Integer> frequencies;
  private final boolean surnameFirst;

  /**
   * An order.
   *
   * @param frequencies how often words stand in a sample
   * @param surnameFirst what is said where that does not tell
   */
  NameOrder(Map<Long, Integer> frequencies, boolean surnameFirst) {
    this.frequencies = Map.copyOf(frequencies);
    this.surnameFirst = surnameFirst;
  }

  /** Whether the first word is the surname. */
  boolean isSwapped(long first, long second) {
    int firsts = frequencies.getOrDefault(first, 0);
    int seconds = frequencies.getOrDefault(second, 0);
    boolean telling = Math.max(firsts, seconds) >= 2 * Math.min(firsts, seconds) + 2;
    return telling ? firsts < seconds : surnameFirst;
  }
}
