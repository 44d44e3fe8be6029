package io.profileimporter.census;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * A random sample of the file's people: those with the smallest hashes, so that it does not depend
 * on the order of the rows.
 */
final class PeopleSample {

  private static final int SIZE = 4096;

  private record Person(long hash, long given, long family, boolean joint) {}

  private final PriorityQueue<Person> people =
      new PriorityQueue<>(Comparator.comparingLong(Person::hash).reversed());
  private final Set<Long> hashes = new HashSet<>();

  /** Adds the person of a row, where the surname is known. */
  void add(long given, long family, boolean joint) {
    if (family == 0) {
      return;
    }
    long hash = ValueHash.mixed(given * 31 + family);
    Person largest = people.peek();
    boolean full = largest != null && people.size() == SIZE;
    boolean beyond = full && largest != null && hash >= largest.hash();
    if (beyond || !hashes.add(hash)) {
      return;
    }
    if (full) {
      hashes.remove(people.remove().hash());
    }
    people.add(new Person(hash, given, family, joint));
  }

  /** Which of the words in one column are surnames. */
  NameOrder order() {
    Map<Long, Integer> frequencies = new HashMap<>();
    Set<Long> firsts = new HashSet<>();
    Set<Long> lasts = new HashSet<>();
    for (Person person : people) {
      frequencies.merge(person.given(), 1, Integer::sum);
      frequencies.merge(person.family(), 1, Integer::sum);
      if (person.joint()) {
        firsts.add(person.given());
        lasts.add(person.family());
      }
    }
    return new NameOrder(frequencies, firsts.size() > lasts.size());
  }

  /** How many different surnames strangers of this file have. */
  Surnames surnames(NameOrder order) {
    Map<Long, Integer> counts = new HashMap<>();
    for (Person person : people) {
      boolean swapped = person.joint() && order.isSwapped(person.given(), person.family());
      counts.merge(swapped ? person.given() : person.family(), 1, Integer::sum);
    }
    return new Surnames(counts.values());
  }
}
