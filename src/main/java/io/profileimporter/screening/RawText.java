package io.profileimporter.screening;

/** Takes off a raw cell what exports put around a value. */
final class RawText {

  /** No value of a person is as long; what a pattern costs grows with the square of the length. */
  private static final int LONGEST_JUDGED = 1000;

  private RawText() {}

  /** The part of a text that is judged: all of it, or the start of an oversized one. */
  static String judged(String text) {
    return text.length() <= LONGEST_JUDGED ? text : text.substring(0, LONGEST_JUDGED);
  }

  /**
   * Without white space, NUL, BOM and zero-width signs at the ends, and without Excel's quoting.
   */
  static String clean(String raw) {
    String text = trim(raw);
    if (text.startsWith("=\"") && text.endsWith("\"") && text.length() >= 3) {
      return trim(text.substring(2, text.length() - 1));
    }
    boolean quoted = text.length() > 1 && text.charAt(0) == '\'';
    return quoted ? trim(text.substring(1)) : text;
  }

  private static String trim(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isBlank(char sign) {
    return Character.isWhitespace(sign)
        || Character.isSpaceChar(sign)
        || Character.isISOControl(sign)
        || (sign >= '\u200b' && sign <= '\u200f')
        || sign == '\u2060'
        || sign == '\ufeff';
  }
}
