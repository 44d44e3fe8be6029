package io.profileimporter.screening;

import java.lang.Character.UnicodeScript;

/** Tells the alphabets of a text. */
final class Scripts {

  private Scripts() {}

  /** Whether one word has both Latin and Cyrillic or Greek letters, which look alike. */
  static boolean areMixed(String text) {
    return !isAscii(text) && hasTwo(text);
  }

  private static boolean isAscii(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasTwo(String text) {
    boolean latin = false;
    boolean lookAlike = false;
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (!Character.isLetter(letter)) {
        latin &= letter != '.';
        lookAlike &= letter != '.';
        continue;
      }
      latin |= letter < 0x250;
      lookAlike |= letter > 0x36f && letter < 0x530 && isLookAlike(letter);
      if (latin && lookAlike) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLookAlike(char letter) {
    UnicodeScript script = UnicodeScript.of(letter);
    return script == UnicodeScript.CYRILLIC || script == UnicodeScript.GREEK;
  }
}
