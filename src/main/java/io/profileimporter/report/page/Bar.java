package io.profileimporter.report.page;

import java.util.Locale;

/**
 * A bar of a chart, in hundredths of the chart's width and height.
 *
 * @param kind what the style knows it by
 * @param label what it stands for
 * @param number what it shows, in words
 */
public record Bar(
    String kind, String label, String number, String x, String width, String height, String top) {

  private static final double LEAST = 0.6;

  /** A column that stands on the ground. */
  static Bar standing(
      String kind, String label, String number, double x, double width, double height) {
    double shown = height > 0 ? Math.max(height, LEAST) : 0;
    return new Bar(kind, label, number, text(x), text(width), text(shown), text(100 - shown));
  }

  /** A bar that lies: a piece of a line. */
  static Bar lying(String kind, String label, String number, double x, double width) {
    return new Bar(kind, label, number, text(x), text(width), "100", "0");
  }

  private static String text(double number) {
    return String.format(Locale.ROOT, "%.3f", number);
  }
}
