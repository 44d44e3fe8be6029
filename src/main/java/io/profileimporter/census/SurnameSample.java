package io.profileimporter.census;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * A random sample of the file's people, to tell how many different surnames a number of strangers
 * has: fewer where everybody is called Kim. Who is in the sample depends on the people alone, not
 * on the order of the rows (the people with the smallest hashes).
 *
 * <p>A placeholder's rows look like such a sample, a family's do not (Hua and Pei 2007, "Cleaning
 * disguised missing data").
 */
final class SurnameSample {

  private static final int SIZE = 4096;

  private record Person(long hash, long surname) {}

  private final PriorityQueue<Person> people =
      new PriorityQueue<>(Comparator.comparingLong(Person::hash).reversed());
  private final Set<Long> hashes = new HashSet<>();

  void add(RowFacts facts) {
    if (facts.surname() == 0) {
      return;
    }
    long hash = ValueHash.mixed(facts.name());
    Person largest = people.peek();
    boolean full = largest != null && people.size() == SIZE;
    boolean beyond = full && largest != null && hash >= largest.hash();
    if (beyond || !hashes.add(hash)) {
      return;
    }
    if (full) {
      hashes.remove(people.remove().hash());
    }
    people.add(new Person(hash, facts.surname()));
  }

  /** How many different surnames so many strangers are expected to have. */
  double expected(long strangers) {
    Map<Long, Integer> counts = new HashMap<>();
    people.forEach(person -> counts.merge(person.surname(), 1, Integer::sum));
    double expected = 0;
    for (int count : counts.values()) {
      double share = (double) count / people.size();
      expected += 1 - Math.pow(1 - share, (double) strangers);
    }
    return expected;
  }
}
