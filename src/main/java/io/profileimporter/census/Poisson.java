package io.profileimporter.census;

/** How often chance alone brings something about (Poisson). */
final class Poisson {

  private Poisson() {}

  /**
   * The probability of so many or more where fewer are expected, rounded up by the sum of a
   * geometric series; 1 where no fewer are expected. In logarithms, because large numbers occur.
   */
  static double atLeast(long count, double expected) {
    if (count <= expected) {
      return 1;
    }
    if (expected == 0) {
      return 0;
    }
    double exactly = Math.exp(count * Math.log(expected) - expected - logFactorial(count));
    return Math.min(1, exactly / (1 - expected / (count + 1.0)));
  }

  /** Stirling's series for all but small numbers, where it would be coarse. */
  private static double logFactorial(long number) {
    if (number < 20) {
      double log = 0;
      for (int factor = 2; factor <= number; factor++) {
        log += Math.log(factor);
      }
      return log;
    }
    double half = 0.5 * Math.log(2 * Math.PI * number);
    return number * Math.log((double) number) - number + half + 1 / (12.0 * number);
  }
}
