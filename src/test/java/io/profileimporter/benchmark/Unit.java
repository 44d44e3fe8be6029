package io.profileimporter.benchmark;

import java.util.Locale;

/** What a figure counts. */
enum Unit {
  SECONDS("%,.2f s"),
  REQUESTS_PER_SECOND("%,.0f requests/s"),
  MEGABYTES("%,.0f MB");

  private final String pattern;

  Unit(String pattern) {
    this.pattern = pattern;
  }

  /** A figure as people read it. */
  String text(double figure) {
    return String.format(Locale.ROOT, pattern, figure);
  }
}
