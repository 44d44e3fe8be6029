package io.profileimporter.delivery;

/** Foreign text in the form in which messages show it: short, on one line, with nothing hidden. */
final class Shown {

  private static final int LENGTH = 200;

  private Shown() {}

  /**
   * The text's first 200 characters; what is no visible character becomes {@code \}{@code u001b}.
   */
  static String text(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints().limit(LENGTH).forEach(point -> append(shown, point));
    return text.codePointCount(0, text.length()) > LENGTH ? shown + "…" : shown.toString();
  }

  private static void append(StringBuilder shown, int point) {
    switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          shown.append(escaped(point));
      default -> shown.appendCodePoint(point);
    }
  }

  private static String escaped(int point) {
    return switch (point) {
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> "\\u%04x".formatted(point);
    };
  }
}
