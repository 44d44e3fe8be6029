package io.profileimporter.report;

/** Makes a text writable as UTF-8: a byte that was not of the export's encoding shows as U+FFFD. */
public final class WellFormedText {

  private WellFormedText() {}

  public static String of(String text) {
    return text.codePoints().noneMatch(WellFormedText::isHalfPair)
        ? text
        : text.codePoints()
            .map(letter -> isHalfPair(letter) ? 0xFFFD : letter)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  /** A text of JSON with each half of a pair as an escape, so that it reads as it was. */
  public static String escaped(String json) {
    if (json.codePoints().noneMatch(WellFormedText::isHalfPair)) {
      return json;
    }
    StringBuilder text = new StringBuilder(json.length() + 16);
    json.codePoints().forEach(letter -> append(text, letter));
    return text.toString();
  }

  private static void append(StringBuilder text, int letter) {
    if (isHalfPair(letter)) {
      text.append("\\u%04x".formatted(letter));
    } else {
      text.appendCodePoint(letter);
    }
  }

  private static boolean isHalfPair(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}
