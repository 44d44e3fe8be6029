package io.profileimporter.census;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The birthdays that stand in so many rows that their customers are worth a count. */
final class FrequentDays {

  private final Birthdays birthdays;
  private final Map<Long, LocalDate> days = new HashMap<>();

  FrequentDays(Birthdays birthdays, ValueHash hash) {
    this.birthdays = birthdays;
    birthdays
        .frequent()
        .forEach(day -> days.put(hash.of(CountedField.BIRTHDAY, day.toString()), day));
  }

  List<Long> hashes() {
    return List.copyOf(days.keySet());
  }

  /** How many birthdays the file has. */
  long birthdays() {
    return birthdays.count();
  }

  /** How many customers with this birthday are too many. */
  long tooMany(long hash) {
    LocalDate day = days.get(hash);
    return day == null ? Long.MAX_VALUE : birthdays.tooMany(day);
  }
}
