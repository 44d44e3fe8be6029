package io.profileimporter.sandbox;

import java.util.Optional;

/**
 * What the body of a request says, apart from its profiles.
 *
 * @param device whether it comes from a device, which needs no secret
 * @param ignored profiles without an identifier that the endpoint knows
 * @param problem what is wrong with the body, if anything
 * @param readable whether it is JSON at all
 */
record BodyContent(
    Optional<String> shopId,
    Optional<String> shopSecret,
    boolean device,
    int ignored,
    Optional<String> problem,
    boolean readable) {

  static BodyContent unreadable(String problem) {
    return new BodyContent(
        Optional.empty(), Optional.empty(), false, 0, Optional.of(problem), false);
  }
}
