package io.profileimporter.screening;

import java.util.Optional;

/**
 * What a rule saw in a value.
 *
 * @param weak whether it proves nothing alone: a second one in another field of the row must join
 * @param evidence what was seen, in words: {@code the number counts: 234567}
 */
record Finding(Rule rule, boolean weak, String evidence) {

  static Optional<Finding> strong(Rule rule, String evidence) {
    return Optional.of(new Finding(rule, false, evidence));
  }

  static Optional<Finding> weak(Rule rule, String evidence) {
    return Optional.of(new Finding(rule, true, evidence));
  }

  boolean isStrong() {
    return !weak;
  }

  /** This finding as one that proves something. */
  Finding proven(String because) {
    return new Finding(rule, false, evidence + "; " + because);
  }
}
