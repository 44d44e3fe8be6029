package io.profileimporter.screening;

/**
 * How well a field, or a whole table, was judged: a dropped value counts as found.
 *
 * @param found what had to be dropped and was
 * @param missed what had to be dropped and was kept
 * @param falseAlarms what had to be kept and was dropped
 * @param kept what had to be kept and was
 */
record Score(int found, int missed, int falseAlarms, int kept) {

  static final Score NONE = new Score(0, 0, 0, 0);

  Score plus(boolean mustDrop, boolean dropped) {
    return new Score(
        found + (mustDrop && dropped ? 1 : 0),
        missed + (mustDrop && !dropped ? 1 : 0),
        falseAlarms + (!mustDrop && dropped ? 1 : 0),
        kept + (!mustDrop && !dropped ? 1 : 0));
  }

  Score plus(Score other) {
    return new Score(
        found + other.found,
        missed + other.missed,
        falseAlarms + other.falseAlarms,
        kept + other.kept);
  }

  double precision() {
    return found / (double) Math.max(1, found + falseAlarms);
  }

  double recall() {
    return found / (double) Math.max(1, found + missed);
  }
}
