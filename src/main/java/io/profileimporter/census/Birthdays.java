package io.profileimporter.census;

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
  private final Map<LocalDate, Long> days = new HashMap<>();
  private final Map<Integer, Long> years = new HashMap<>();
  private long birthdays;
  private long firstsOfJanuary;

  /** A day may have so large a share of all birthdays. */
  Birthdays(double share) {
    this.share = share;
  }

  /** Counts the birthday of a row. */
  void add(LocalDate day) {
    birthdays++;
    if (isFirstOfJanuary(day)) {
      firstsOfJanuary++;
    } else {
      years.merge(day.getYear(), 1L, Long::sum);
    }
    if (days.size() < MOST_DAYS || days.containsKey(day)) {
      days.merge(day, 1L, Long::sum);
    }
  }

  private static boolean isFirstOfJanuary(LocalDate day) {
    return day.getDayOfYear() == 1;
  }

  long count() {
    return birthdays;
  }

  /** The days that stand in so many rows that their customers are worth a count. */
  Set<LocalDate> frequent() {
    return days.entrySet().stream()
        .filter(day -> day.getValue() >= tooMany(day.getKey()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** How many customers with this birthday are too many. */
  long tooMany(LocalDate day) {
    long rows = days.getOrDefault(day, 0L);
    double expected = Math.max(UNEVEN * birthdays / DAYS, 2 * ofItsYear(day, rows));
    long least = (long) Math.ceil(Math.max(5, Math.max(20 * birthdays / DAYS, share * birthdays)));
    least = Math.max(least, (long) Math.ceil(5 * ofItsYear(day, rows)));
    if (isFirstOfJanuary(day)) {
      double heap = Math.max(0, firstsOfJanuary - rows) / YEARS;
      least = Math.max(least, (long) Math.ceil(5 * heap));
    }
    while (Poisson.atLeast(least, expected) > CHANCE) {
      least++;
    }
    return least;
  }

  /** How many birthdays a day of the same year has: a shop may have nothing but students. */
  private double ofItsYear(LocalDate day, long rows) {
    long others = years.getOrDefault(day.getYear(), 0L) - (isFirstOfJanuary(day) ? 0 : rows);
    return others / 365.25;
  }
}
