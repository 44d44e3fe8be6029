package io.profileimporter.sandbox;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The requests that the API knows. */
enum Endpoint {
  PROFILE_SET("POST", "/profile/set"),
  IMPORT_AUDIENCE("POST", "/import/audience"),
  PROFILE("GET", "/profile");

  private static final Map<String, Endpoint> BY_PATH =
      Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(e -> e.path, e -> e));

  private final String method;
  private final String path;
  private final String label;

  Endpoint(String method, String path) {
    this.method = method;
    this.path = path;
    this.label = method + " " + path;
  }

  static Optional<Endpoint> of(String path) {
    return Optional.ofNullable(BY_PATH.get(path));
  }

  String method() {
    return method;
  }

  /** The name under which requests are counted. */
  String label() {
    return label;
  }
}
