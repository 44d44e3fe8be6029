package io.profileimporter.report.page;

/**
 * Makes visible what a reader could not see, or what would reorder the text around it: control
 * characters, direction marks and overrides, line separators, bytes that were not of the encoding.
 */
final class VisibleText {

  private VisibleText() {}

  /** The text with each such character as an escape, such as {@code \u202E}. */
  static String of(String text) {
    if (text.codePoints().noneMatch(VisibleText::isHidden)) {
      return text;
    }
    StringBuilder visible = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(letter -> append(visible, letter));
    return visible.toString();
  }

  private static void append(StringBuilder visible, int letter) {
    if (isHidden(letter)) {
      visible.append("\\u%04X".formatted(letter));
    } else {
      visible.appendCodePoint(letter);
    }
  }

  private static boolean isHidden(int letter) {
    return Character.isISOControl(letter)
        || isDirection(letter)
        || letter == 0x2028
        || letter == 0x2029
        || letter == 0xFEFF
        || letter == 0x200B
        || (letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE);
  }

  private static boolean isDirection(int letter) {
    return letter == 0x061C
        || letter == 0x200E
        || letter == 0x200F
        || (letter >= 0x202A && letter <= 0x202E)
        || (letter >= 0x2066 && letter <= 0x2069);
  }
}
