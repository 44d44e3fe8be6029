package io.profileimporter.benchmark;

import java.util.Locale;

/** What is wanted of a measured figure. */
sealed interface Goal {

  /** Whether a figure meets it, beside its yardstick. */
  boolean isMet(double measured, double yardstick);

  /** As the table shows it. */
  String text(Unit unit);

  /** At least this share of the yardstick. */
  record AtLeast(double ratio) implements Goal {
    @Override
    public boolean isMet(double measured, double yardstick) {
      return measured >= ratio * yardstick;
    }

    @Override
    public String text(Unit unit) {
      return String.format(Locale.ROOT, "ratio >= %.1f", ratio);
    }
  }

  /** At most so many times the yardstick. */
  record AtMost(double ratio) implements Goal {
    @Override
    public boolean isMet(double measured, double yardstick) {
      return measured <= ratio * yardstick;
    }

    @Override
    public String text(Unit unit) {
      return String.format(Locale.ROOT, "ratio <= %.1f", ratio);
    }
  }

  /** At most this, whatever the yardstick is. */
  record Within(double figure) implements Goal {
    @Override
    public boolean isMet(double measured, double yardstick) {
      return measured <= figure;
    }

    @Override
    public String text(Unit unit) {
      return "<= " + unit.text(figure);
    }
  }
}
