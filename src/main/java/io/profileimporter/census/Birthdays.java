package io.profileimporter.census;

import io.profileimporter.profile.Profile;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How many customers may have the same birthday by chance. Days are counted over the file; the
 * first of January is counted apart, because systems and registries put it where only the year is
 * known: every year has its own heap then, which is no default.
 */
final class Birthdays {

  /** Sixty years of birthdays, of which each is as likely as another. */
  private static final double DAYS = 365.25 * 60;

  private static final double YEARS = 60;

  /** Births and buyers are not spread evenly over the years. */
  private static final double UNEVEN = 3;

  /** How often one may be wrong in a hundred files, over all their days: a tenth of a time. */
  private static final double CHANCE = 0.001 / DAYS;

  /** More days than anybody living was born on; beyond them no further day is looked at. */
  private static final int MOST_DAYS = 60_000;

  private final double share;
  private final Map<String, Long> days = new HashMap<>();
  private long birthdays;
  private long firstsOfJanuary;

  /** A day may have so large a share of all birthdays. */
  Birthdays(double share) {
    this.share = share;
  }

  /** Counts the birthday of a profile, where it has one. */
  void add(Profile profile) {
    String day = CountedField.BIRTHDAY.text(profile);
    if (!day.isEmpty()) {
      add(day);
    }
  }

  private void add(String day) {
    birthdays++;
    if (day.endsWith("-01-01")) {
      firstsOfJanuary++;
    }
    if (days.size() < MOST_DAYS || days.containsKey(day)) {
      days.merge(day, 1L, Long::sum);
    }
  }

  long count() {
    return birthdays;
  }

  /** The days that stand in so many rows that their customers are worth a count. */
  Set<String> frequent() {
    return days.entrySet().stream()
        .filter(day -> day.getValue() >= tooMany(LocalDate.parse(day.getKey()), day.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** How many customers with this birthday are too many; the rows of the day are known. */
  long tooMany(LocalDate day, long rows) {
    double expected = birthdays / DAYS;
    long least = (long) Math.ceil(Math.max(Math.max(5, 20 * expected), share * birthdays));
    if (day.getDayOfYear() == 1) {
      double heap = Math.max(0, firstsOfJanuary - rows) / YEARS;
      least = Math.max(least, (long) Math.ceil(5 * heap));
    }
    while (Poisson.atLeast(least, UNEVEN * expected) > CHANCE) {
      least++;
    }
    return least;
  }
}
