package io.profileimporter.census;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Tells which of the few rows of a value are of one person, whom somebody entered anew and
 * mistyped, or who has married since.
 */
final class SamePerson {

  /** Shorter names are alike by chance. */
  private static final int LONG_ENOUGH = 7;

  private static final int ONE_SLIP = 2;
  private static final int TWO_SLIPS = 3;
  private static final int SLIPS_BESIDE_THE_SAME_BIRTHDAY = 6;

  /** Names of the same fullness have an order, too, so that their rows need none. */
  private static final Comparator<RowFacts> FULLNESS =
      Comparator.comparing((RowFacts row) -> row.given() != 0 && row.family() != 0)
          .thenComparingInt(row -> Letters.count(row.letters()))
          .thenComparingLong(RowFacts::letters)
          .thenComparingLong(RowFacts::given)
          .thenComparingLong(RowFacts::family);

  private SamePerson() {}

  /**
   * The rows with one name for each person.
   *
   * @param bornOnOneDay whether that is what the rows have in common: then it tells nothing more
   */
  static List<RowFacts> unified(List<RowFacts> rows, boolean bornOnOneDay) {
    int[] person = IntStream.range(0, rows.size()).toArray();
    for (int later = 1; later < person.length; later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        if (person[earlier] != person[later]
            && isSame(rows.get(earlier), rows.get(later), bornOnOneDay)) {
          join(person, person[earlier], person[later]);
        }
      }
    }
    List<RowFacts> unified = new ArrayList<>();
    for (int row = 0; row < person.length; row++) {
      unified.add(rows.get(row).named(fullest(rows, person, person[row])));
    }
    return unified;
  }

  /** The row with the fullest name of a person, whichever stands first. */
  private static RowFacts fullest(List<RowFacts> rows, int[] person, int number) {
    return IntStream.range(0, person.length)
        .filter(row -> person[row] == number)
        .mapToObj(rows::get)
        .max(FULLNESS)
        .orElseThrow();
  }

  private static void join(int[] person, int one, int other) {
    for (int row = 0; row < person.length; row++) {
      if (person[row] == one || person[row] == other) {
        person[row] = Math.min(one, other);
      }
    }
  }

  private static boolean isSame(RowFacts one, RowFacts other, boolean bornOnOneDay) {
    if (one.name() == 0 || other.name() == 0) {
      return false;
    }
    boolean bothBorn = one.birthday() != 0 && other.birthday() != 0;
    if (bothBorn && one.birthday() != other.birthday()) {
      return false;
    }
    boolean sameGiven = one.given() != 0 && one.given() == other.given();
    int distance = Letters.distance(one.letters(), other.letters());
    if (bothBorn && !bornOnOneDay) {
      return sameGiven || distance <= SLIPS_BESIDE_THE_SAME_BIRTHDAY;
    }
    int letters = Math.min(Letters.count(one.letters()), Letters.count(other.letters()));
    return letters >= LONG_ENOUGH && distance <= (sameGiven ? TWO_SLIPS : ONE_SLIP);
  }
}
