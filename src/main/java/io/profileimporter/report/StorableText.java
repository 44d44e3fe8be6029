package io.profileimporter.report;

/**
 * Writes any text so that every database can hold it. PostgreSQL takes neither NUL nor half a
 * surrogate pair, and both occur in damaged exports; they are written with a backslash, and so is a
 * backslash.
 */
final class StorableText {

  private StorableText() {}

  static String encode(String text) {
    int position = firstSpecial(text);
    if (position == text.length()) {
      return text;
    }
    StringBuilder encoded = new StringBuilder(text.length() + 16).append(text, 0, position);
    for (; position < text.length(); position++) {
      append(encoded, text, position);
    }
    return encoded.toString();
  }

  static String decode(String stored) {
    if (stored.indexOf('\\') < 0) {
      return stored;
    }
    StringBuilder text = new StringBuilder(stored.length());
    for (int position = 0; position < stored.length(); position++) {
      char letter = stored.charAt(position);
      if (letter != '\\') {
        text.append(letter);
      } else if (stored.charAt(position + 1) == '\\') {
        text.append('\\');
        position++;
      } else {
        text.append((char) Integer.parseInt(stored, position + 2, position + 6, 16));
        position += 5;
      }
    }
    return text.toString();
  }

  private static void append(StringBuilder encoded, String text, int position) {
    char letter = text.charAt(position);
    if (letter == '\\') {
      encoded.append("\\\\");
    } else if (isUnstorable(text, position)) {
      encoded.append("\\u%04x".formatted((int) letter));
    } else {
      encoded.append(letter);
    }
  }

  private static int firstSpecial(String text) {
    int position = 0;
    while (position < text.length()
        && text.charAt(position) != '\\'
        && !isUnstorable(text, position)) {
      position++;
    }
    return position;
  }

  private static boolean isUnstorable(String text, int position) {
    char letter = text.charAt(position);
    if (letter == 0) {
      return true;
    }
    if (!Character.isSurrogate(letter)) {
      return false;
    }
    return Character.isHighSurrogate(letter)
        ? position + 1 == text.length() || !Character.isLowSurrogate(text.charAt(position + 1))
        : position == 0 || !Character.isHighSurrogate(text.charAt(position - 1));
  }
}
