package io.profileimporter.cli;

/** Foreign text in which a terminal sees nothing but text: no control or direction hides in it. */
final class VisibleText {

  private VisibleText() {}

  /** The text with what is no visible character as {@code \}{@code u001b}, as JSON writes it. */
  static String of(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    text.codePoints().forEach(point -> append(visible, point));
    return visible.toString();
  }

  private static void append(StringBuilder visible, int point) {
    switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR -> {
        for (char unit : Character.toChars(point)) {
          visible.append("\\u%04x".formatted((int) unit));
        }
      }
      default -> visible.appendCodePoint(point);
    }
  }
}
