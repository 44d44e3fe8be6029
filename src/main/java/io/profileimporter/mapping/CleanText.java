package io.profileimporter.mapping;

import java.text.Normalizer;

/**
 * Takes off what surrounds a text in an export: white space, characters that nobody sees, and the
 * marks by which spreadsheets force a cell to be text. Letters are composed (Unicode NFC), white
 * space within becomes one space.
 */
final class CleanText {

  private static final char APOSTROPHE = '\'';

  private CleanText() {}

  static String of(String text) {
    if (isClean(text)) {
      return text;
    }
    return withoutSheetMarks(trim(Normalizer.normalize(collapse(text), Normalizer.Form.NFC)));
  }

  /** A cheap look that settles nearly every cell: plain Latin or Cyrillic with single spaces. */
  private static boolean isClean(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' ? before == ' ' : !isPlain(c)) {
        return false;
      }
      before = c;
    }
    return text.isEmpty() || (before != ' ' && !isSheetMark(text.charAt(0)));
  }

  /** Visible, and neither composed of nor composing with its neighbours. */
  private static boolean isPlain(char c) {
    return (c > ' ' && c < 0x7F)
        || (c > 0xA0 && c < 0x300 && c != 0xAD)
        || (c >= 0x400 && c <= 0x482)
        || (c >= 0x48A && c <= 0x52F);
  }

  private static boolean isSheetMark(char c) {
    return c == APOSTROPHE || c == '=';
  }

  private static String collapse(String text) {
    StringBuilder collapsed = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        if (!collapsed.isEmpty() && collapsed.charAt(collapsed.length() - 1) != ' ') {
          collapsed.append(' ');
        }
      } else if (!isNothing(c)) {
        collapsed.append(c);
      }
    }
    return collapsed.toString();
  }

  private static String trim(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isEdge(text.charAt(start))) {
      start++;
    }
    while (end > start && isEdge(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static String withoutSheetMarks(String text) {
    if (text.length() >= 3 && text.startsWith("=\"") && text.indexOf('"', 2) == text.length() - 1) {
      return trim(text.substring(2, text.length() - 1));
    }
    boolean marked =
        text.length() >= 2 && text.charAt(0) == APOSTROPHE && isMarkedByApostrophe(text.charAt(1));
    return marked ? text.substring(1) : text;
  }

  private static boolean isMarkedByApostrophe(char c) {
    return c == '=' || c == '+' || c == '-' || c == '@' || Character.isDigit(c);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
  }

  /** Controls, byte order marks and zero-width spaces mean nothing wherever they stand. */
  private static boolean isNothing(char c) {
    return Character.isISOControl(c) || c == 0xFEFF || c == 0x200B || c == 0x2060;
  }

  /** Joiners, directions and soft hyphens mean something within a text, but not at its ends. */
  private static boolean isEdge(char c) {
    return c == ' '
        || c == 0xAD
        || c == 0x61C
        || c == 0x180E
        || (c >= 0x200C && c <= 0x200F)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2061 && c <= 0x206F);
  }
}
