package io.profileimporter.sampledata;

import java.util.ArrayList;
import java.util.List;

/**
 * Numbers of one kind (phones of a country, cards, ids), one for each index and no two the same.
 * Each begins with one of the prefixes. A number that does not look real is passed over for one of
 * the next quarter of the prefixes, so no two indexes meet.
 */
final class Serial {

  private static final int QUARTERS = 4;

  private final List<List<String>> prefixes = new ArrayList<>();
  private final List<Shuffle> shuffles = new ArrayList<>();
  private final int free;

  /**
   * @param prefixes what the numbers begin with, four at least
   * @param free how many digits follow a prefix
   */
  Serial(List<String> prefixes, int free, long seed) {
    this.free = free;
    int quarter = prefixes.size() / QUARTERS;
    for (int from = 0; from + quarter <= prefixes.size(); from += quarter) {
      this.prefixes.add(List.copyOf(prefixes.subList(from, from + quarter)));
      shuffles.add(new Shuffle(quarter * power(free / 2), power(free - free / 2), seed + from));
    }
  }

  String at(long index) {
    int series = 0;
    while (series < shuffles.size() - 1 && !Digits.lookReal(number(series, index))) {
      series++;
    }
    return number(series, index);
  }

  private String number(int series, long index) {
    long number = shuffles.get(series).at(index);
    String rest = Long.toString(number % power(free));
    String prefix = prefixes.get(series).get((int) (number / power(free)));
    return prefix + "0".repeat(free - rest.length()) + rest;
  }

  private static long power(int digits) {
    long power = 1;
    for (int digit = 0; digit < digits; digit++) {
      power *= 10;
    }
    return power;
  }
}
