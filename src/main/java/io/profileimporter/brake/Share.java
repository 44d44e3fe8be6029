package io.profileimporter.brake;

import java.util.Locale;

/** So many of so many. */
record Share(long part, long whole) {

  Share {
    if (part < 0 || part > whole) {
      throw new IllegalArgumentException("expected 0 to " + whole + " but was " + part);
    }
  }

  /** Between 0 and 1; of nothing, 0. */
  double value() {
    return whole == 0 ? 0 : (double) part / whole;
  }

  /**
   * By how many standard deviations this share is above another, if both were drawn from one
   * population (the test of two proportions, pooled).
   */
  double deviationsAbove(Share other) {
    if (whole == 0 || other.whole == 0) {
      return 0;
    }
    double pooled = ((double) part + other.part) / ((double) whole + other.whole);
    double deviation = Math.sqrt(pooled * (1 - pooled) * (1.0 / whole + 1.0 / other.whole));
    return deviation == 0 ? 0 : (value() - other.value()) / deviation;
  }

  @Override
  public String toString() {
    double percent = 100 * value();
    String form = percent > 0 && percent < 10 ? "%.1f %%" : "%.0f %%";
    return String.format(Locale.ROOT, form, percent);
  }
}
