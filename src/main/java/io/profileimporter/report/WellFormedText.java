package io.profileimporter.report;

/** Makes a text writable as UTF-8: a byte that was not of the export's encoding shows as U+FFFD. */
final class WellFormedText {

  private WellFormedText() {}

  static String of(String text) {
    return text.codePoints().noneMatch(WellFormedText::isHalfPair)
        ? text
        : text.codePoints()
            .map(letter -> isHalfPair(letter) ? 0xFFFD : letter)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  private static boolean isHalfPair(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}
