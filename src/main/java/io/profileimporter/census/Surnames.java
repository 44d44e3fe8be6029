package io.profileimporter.census;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * How many different surnames a number of strangers is expected to have: fewer where everybody is
 * called Kim. A placeholder's rows look like a sample of the file, a family's do not (Hua and Pei
 * 2007, "Cleaning disguised missing data").
 */
final class Surnames {

  private final Map<Integer, Integer> surnamesByFrequency = new HashMap<>();
  private final Map<Long, Double> known = new HashMap<>();
  private final double people;

  /** From how often each surname stands in a sample. */
  Surnames(Collection<Integer> frequencies) {
    frequencies.forEach(count -> surnamesByFrequency.merge(count, 1, Integer::sum));
    people = frequencies.stream().mapToInt(Integer::intValue).sum();
  }

  /** How many different surnames so many strangers are expected to have. */
  double expected(long strangers) {
    return known.computeIfAbsent(strangers, this::sum);
  }

  private double sum(long strangers) {
    double expected = 0;
    for (Map.Entry<Integer, Integer> surnames : surnamesByFrequency.entrySet()) {
      double share = surnames.getKey() / people;
      expected += surnames.getValue() * (1 - Math.pow(1 - share, (double) strangers));
    }
    return expected;
  }
}
