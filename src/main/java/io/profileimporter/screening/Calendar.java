package io.profileimporter.screening;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Today, and the ages that follow from it. */
record Calendar(LocalDate today) {

  /** Whole years from a day until today. */
  long age(LocalDate birthday) {
    return ChronoUnit.YEARS.between(birthday, today);
  }
}
