package io.profileimporter.sandbox;

import java.util.Arrays;
import java.util.Optional;

/** The requests that the API knows. */
enum Endpoint {
  PROFILE_SET("POST", "/profile/set"),
  IMPORT_AUDIENCE("POST", "/import/audience"),
  PROFILE("GET", "/profile");

  private final String method;
  private final String path;
  private final String label;

  Endpoint(String method, String path) {
    this.method = method;
    this.path = path;
    this.label = method + " " + path;
  }

  static Optional<Endpoint> of(String path) {
    return Arrays.stream(values()).filter(endpoint -> endpoint.path.equals(path)).findFirst();
  }

  String method() {
    return method;
  }

  /** The name under which requests are counted. */
  String label() {
    return label;
  }
}
