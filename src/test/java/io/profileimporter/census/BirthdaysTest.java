package io.profileimporter.census;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BirthdaysTest {

  private final Birthdays birthdays = new Birthdays(0.003);

  @Test
  void threeInAThousandAreTooMany() {
    add(10_000, 0);
    assertThat(birthdays.tooMany(LocalDate.of(1985, 5, 5))).isEqualTo(30);
  }

  @Test
  void handfulInASmallFileMayBeChance() {
    add(300, 0);
    assertThat(birthdays.tooMany(LocalDate.of(1985, 5, 5))).isEqualTo(5);
  }

  @Test
  void everyYearMayHaveItsHeapOnTheFirstOfJanuary() {
    add(10_000, 40);
    assertThat(birthdays.tooMany(LocalDate.of(1985, 1, 1))).isGreaterThan(150);
    assertThat(birthdays.tooMany(LocalDate.of(1985, 1, 2))).isLessThan(50);
  }

  private void add(int days, int heap) {
    LocalDate first = LocalDate.of(1950, 1, 1);
    for (int day = 0; day < days; day++) {
      LocalDate birthday = first.plusDays(day * 2L % 20_000);
      add(birthday.getDayOfYear() == 1 ? birthday.plusDays(1) : birthday);
    }
    for (int row = 0; row < heap * 60; row++) {
      add(LocalDate.of(1950 + row % 60, 1, 1));
    }
  }

  private void add(LocalDate day) {
    birthdays.add(day);
  }
}
